import type { ReadingWords } from '../reading-words.ts';

export const reading: ReadingWords = {
  common: `der | die | das | und | in | zu | den | von | mit | ist | des | im | für | auf | dem |
    nicht | ein | eine | sich | als | auch | es | an | werden | aus | er | hat | dass | sie | nach |
    bei | einer | einem | einen | um | am | sind | noch | wie | über | so | zum | war | haben | nur |
    oder | aber | vor | zur | bis | wird | nun`,
  by: `von | ein artikel von | text von | text | ein bericht von | autor | autorin | eine analyse von |
    ein kommentar von | ein gastbeitrag von | interview von`,
  and: 'und | &',
  in: 'in | aus',
  desk: `redaktion | korrespondent | korrespondentin | team | newsdesk | politikredaktion |
    nachrichtenredaktion`,
  published: `veröffentlicht | veröffentlicht am | publiziert | publiziert am | erschienen |
    erschienen am | stand der veröffentlichung | datum | vom | erstellt | erstellt am | gepostet am`,
  updated: `aktualisiert | aktualisiert am | zuletzt aktualisiert | zuletzt aktualisiert am | stand |
    letzte aktualisierung | update | geändert am | bearbeitet am | abgerufen am | heute ist |
    gedruckt am`,
  sections: `politik | ausland | inland | international | wirtschaft | meinung | kommentar | kultur |
    feuilleton | sport | wissen | wissenschaft | gesellschaft | panorama | nachrichten | welt |
    deutschland | schweiz | österreich | europa | naher osten | nahost | analyse | reportage |
    interview | gastkommentar | technik | digital | gesundheit | eilmeldung | finanzen | netzwelt |
    schlagzeilen`,
  title: 'titel | überschrift',
  section: 'rubrik | kategorie | ressort',
  home: 'startseite | home',
  lines: {
    'site-furniture': `startseite | menü | suche | suchen | anmelden | abmelden | registrieren |
      einloggen | login | mein konto | drucken | hören | anhören | vorlesen | artikel anhören | merken |
      speichern | merkliste | schliessen | schließen | zurück | weiter | nach oben | zum seitenanfang |
      kontakt | impressum | über uns | hilfe | faq | archiv | newsletter | rss | mediadaten |
      werbung schalten | jobs | karriere | videos | podcast | podcasts | e-paper | epaper |
      schlagworte | themen | stichworte | mehr anzeigen | alle anzeigen | mehr laden |
      zum inhalt springen | zur navigation | zur startseite | navigation | optionen | schriftgröße |
      bilderstrecke | zur merkliste hinzufügen | artikel merken | lesezeit`,
    'share-widget': `teilen | artikel teilen | beitrag teilen | auf facebook teilen |
      auf twitter teilen | per e-mail teilen | link kopieren | link kopiert | folgen | folgen sie uns |
      gefällt mir | weiterleiten | versenden | e-mail | per mail versenden | mail | empfehlen |
      twittern`,
    placeholder: `anzeige | werbung | bild | foto | video | grafik | karte | advertorial | gesponsert |
      bildergalerie | externer inhalt | infografik`,
    caption: 'bildunterschrift | bildquelle | bildnachweis',
    comment: `kommentare | kommentar schreiben | kommentieren | kommentar verfassen |
      diskutieren sie mit | leserkommentare | antworten | zu den kommentaren |
      schreibe einen kommentar | diskussion`,
    notice: `datenschutz | datenschutzerklärung | agb | nutzungsbedingungen |
      cookies | cookie-einstellungen | alle akzeptieren | akzeptieren | zustimmen | ablehnen |
      abonnieren | jetzt abonnieren | abo | jetzt registrieren | newsletter bestellen |
      newsletter abonnieren | alle rechte vorbehalten | spenden | jetzt spenden | privatsphäre |
      barrierefreiheit`,
    label: 'link | quelle | autor | datum | von',
  },
  openings: {
    'share-widget': 'teilen auf | folgen sie uns | besuchen sie uns auf',
    comment: `schreibe einen kommentar | deine e-mail-adresse wird nicht |
      ihre e-mail-adresse wird nicht | um zu kommentieren`,
    notice: `abonnieren sie | melden sie sich | wir verwenden cookies | diese website verwendet |
      diese webseite verwendet | unsere website verwendet | mit der nutzung | mit ihrer anmeldung |
      bitte aktivieren | bitte aktivieren sie | unterstützen sie | jetzt testen | verpassen sie`,
    'site-furniture': 'sie sind hier | lesezeit | lesedauer | schlagworte: | themen:',
  },
  lists: `mehr zum thema | zum thema | weitere artikel | weitere nachrichten | weitere meldungen |
    meistgelesen | meist gelesen | meistgelesene artikel | am meisten gelesen | beliebt |
    beliebte artikel | neueste artikel | neueste nachrichten | aktuelle nachrichten | aktuelles |
    auch interessant | das könnte sie auch interessieren | das könnte dich auch interessieren |
    passend zum thema | ähnliche artikel | empfohlene artikel | unsere empfehlungen |
    empfehlungen der redaktion | lesen sie auch | lesen sie mehr zum thema | mehr aus |
    mehr aus dem ressort | verwandte artikel | verwandte themen | top-themen | im trend |
    die wichtigsten artikel | mehr von`,
  asides: `lesen sie auch | lesen sie hier | lesen sie dazu auch | mehr zum thema | siehe auch |
    auch interessant | mehr dazu | lesen sie mehr | dazu`,
  more: `weiterlesen | hier weiterlesen | lesen sie hier weiter | mehr lesen |
    den ganzen artikel lesen | den vollständigen artikel | der vollständige artikel |
    lesen sie den ganzen | dieser artikel ist nur für abonnenten | jetzt weiterlesen |
    um weiterzulesen | zum vollständigen artikel | weiterlesen mit | sie möchten weiterlesen |
    dieser beitrag ist exklusiv | hier geht es zum ganzen`,
  storyCode: 'code | artikelnummer | artikel-id',
  address: 'link | adresse | url | permalink | quelle | link zum artikel',
  rights: 'alle rechte vorbehalten | copyright | ©',
  holder: 'bei | von | liegen bei',
  makers: 'umgesetzt von',
  via: 'via',
  reprint: `dieser artikel erschien zuerst in | dieser artikel erschien zuerst bei |
    dieser artikel ist zuerst erschienen | zuerst erschienen in | zuerst erschienen bei |
    erschien ursprünglich in | mit freundlicher genehmigung von | quelle | quellen | übernommen von |
    aus dem`,
  feed: 'erschien zuerst auf',
  reported: 'wie die agentur',
  wrote: 'schreibt | berichtet',
  outlet: `zeitung | nachrichten | agentur | presse | rundschau | anzeiger | tagblatt | tageblatt |
    blatt | kurier | bote | post | magazin | rundfunk | fernsehen | spiegel | allgemeine | morgenpost`,
  contributors: `mitarbeit | unter mitarbeit von | redaktion: | übersetzt von | übersetzung |
    mit material von | mit agenturmaterial | fotos von | bearbeitet von | aus dem englischen von |
    aus dem englischen übersetzt`,
  pleas: 'unseren newsletter | abonnieren sie | folgen sie uns auf | unser newsletter | unterstützen sie uns',
  captions: `archivbild | archivfoto | symbolbild | symbolfoto | foto | bild | bildunterschrift |
    illustration | aufnahme`,
};
