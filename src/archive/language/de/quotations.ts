import type { QuotationWords } from '../quotation-words.ts';

export const quotations: QuotationWords = {
  says: `sagt | sagte | sagten | sagen | gesagt | erklärt | erklärte | erklärten | erklären |
    meint | meinte | meinten | betont | betonte | betonten | ergänzt | ergänzte | fügt | fügte |
    schreibt | schrieb | schreiben | schrieben | berichtet | berichtete | berichten | kritisiert |
    kritisierte | warnt | warnte | warnten | fordert | forderte | forderten | behauptet | behauptete |
    glaubt | glaubte | findet | fand | bestätigt | bestätigte | räumt | räumte | verkündete |
    verkündet | teilte | teilt | antwortet | antwortete | fragt | fragte | lobt | lobte | mahnt |
    mahnte | spricht von | sprach von | nennt | nannte | nannten | bezeichnet | bezeichnete |
    bezeichneten | resümiert | resümierte | twitterte | twittert | versichert | versicherte |
    beteuert | beteuerte | bekräftigt | bekräftigte | kündigte | kündigt | zitiert | äusserte |
    äußerte | lautet | sagte weiter | fasste | fuhr`,
  saidBy: '',
  adds: '',
  saying: '',
  sayings: '',
  sources: `laut | nach angaben von | nach angaben des | nach angaben der | nach ansicht von |
    nach ansicht des | nach ansicht der | nach einschätzung von | nach einschätzung des |
    nach einschätzung der | nach worten von | nach den worten von | gemäss | gemäß`,
  asides: 'so',
  documents: 'bericht | erklärung | mitteilung | studie | artikel | stellungnahme | schreiben',
  authors: 'von | des | der',
  he: 'er | sie',
  they: 'sie | es | er | man',
  that: 'dass | daß | ob',
  and: 'und | sowie',
  but: 'aber | doch | während | weil | obwohl | wenn | als | da | jedoch | nachdem | denn',
  who: 'der | die | das | welcher | welche | dessen | deren',
  prepositions: `von | vom | in | im | an | am | auf | aus | bei | beim | mit | nach | seit | zu | zum |
    zur | für | gegen | ohne | um | unter | über | vor | zwischen | während | wegen | trotz | durch |
    gegenüber | laut | neben | des`,
  articles: 'der | die | das | den | dem | ein | eine | einen | einem | einer',
  this: 'dieser | diese | dieses',
  adverbs: `auch | dann | später | weiter | zudem | außerdem | ausserdem | jedoch | hat | haben |
    hatte | bereits | gestern | heute | nun | schließlich | schliesslich | wiederum | dazu | hinzu |
    zuvor | montag | dienstag | mittwoch | donnerstag | freitag | samstag | sonntag | am montag |
    am dienstag | am mittwoch | am donnerstag | am freitag | am samstag | am sonntag`,
  passive: 'wird | wurde | werden | wurden | worden | ist | sind | war | waren | nicht | nie',
  roles: `sprecher | sprecherin | minister | ministerin | präsident | präsidentin | chef | chefin |
    leiter | leiterin | berater | beraterin | beamter | beamte | beamten | experte | expertin |
    experten | analyst | analystin | forscher | forscherin | professor | professorin | botschafter |
    botschafterin | regierung | ministerium | armee | polizei | behörde | behörden | anwalt |
    anwältin | abgeordneter | abgeordnete | vertreter | vertreterin | vorsitzender | vorsitzende |
    journalist | journalistin | politiker | politikerin | generalsekretär | kanzler | kanzlerin |
    unternehmer | sanktionsexperte | wirtschaftsjournalist | geschäftsmann | kreise | quelle |
    quellen`,
};
