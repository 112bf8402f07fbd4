import type { Language } from './language.ts';

export const german: Language = {
  tag: 'de',
  dir: 'ltr',
  dates: {
    capitals: true,
    months: {
      gregory: [
        'januar|jänner',
        'februar|feber',
        'märz',
        'april',
        'mai',
        'juni',
        'juli',
        'august',
        'september',
        'oktober',
        'november',
        'dezember',
      ],
    },
    shortMonths: ['jan', 'feb', 'mär|mrz', 'apr', '', 'jun', 'jul', 'aug', 'sept|sep', 'okt', 'nov', 'dez'],
    weekdays: ['montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag|sonnabend', 'sonntag'],
    shortWeekdays: ['mo', 'di', 'mi', 'do', 'fr', 'sa', 'so'],
    dayFirst: true,
    ordinals: '.',
    at: 'um',
    hour: 'Uhr|h',
    to: 'bis|bis zum',
    and: 'und|oder',
    beforeYear:
      'im jahr|im jahre|jahr|jahre|jahres|seit|anfang|ende|mitte|sommer|winter|herbst|frühjahr|frühling',
    beforeYearOrAmount: 'in|vor|nach|bis|von|ab|um|und|zwischen|der|die|das|des|dem|den',
    counted:
      'menschen|soldaten|kämpfer|euro|dollar|franken|pfund|prozent|kilometer|km|meter|tonnen|barrel|jahre|jahren|tage|tagen|stunden|millionen|milliarden|tote|verletzte|personen|männer|frauen|kinder',
    numbers: [
      'ein|eine|einen|einem|einer|eines',
      'zwei',
      'drei',
      'vier',
      'fünf',
      'sechs',
      'sieben',
      'acht',
      'neun',
      'zehn',
      'elf',
      'zwölf',
    ],
    units: { day: 'tag|tages', week: 'woche', month: 'monat|monats', year: 'jahr|jahres' },
    manyUnits: { day: 'tage|tagen', week: 'wochen', month: 'monate|monaten', year: 'jahre|jahren' },
    relative: [
      { say: 'vorgestern', from: 'publication', by: -2, unit: 'day' },
      { say: 'gestern', from: 'publication', by: -1, unit: 'day' },
      { say: 'heute', from: 'publication', by: 0, unit: 'day' },
      { say: 'übermorgen', from: 'publication', by: 2, unit: 'day' },
      { say: 'vor {number} {units}', from: 'publication', by: -1 },
      {
        say: 'letzte {unit}|letzten {unit}|letzter {unit}|letztes {unit}|vergangene {unit}|vergangenen {unit}|vergangenes {unit}|vorige {unit}|vorigen {unit}|voriges {unit}',
        from: 'publication',
        by: -1,
      },
      {
        say: 'diese {unit}|diesen {unit}|dieser {unit}|diesem {unit}|dieses {unit}|laufenden {unit}',
        from: 'publication',
        by: 0,
      },
      {
        say: 'nächste {unit}|nächsten {unit}|nächster {unit}|nächstes {unit}|kommende {unit}|kommenden {unit}|kommendes {unit}',
        from: 'publication',
        by: 1,
      },
      { say: 'letzten {weekday}|vergangenen {weekday}|vorigen {weekday}', from: 'publication', by: -1 },
      { say: 'nächsten {weekday}|kommenden {weekday}', from: 'publication', by: 1 },
      { say: '{weekday}', from: 'publication', by: 0 },
      { say: 'letzten {month}|vergangenen {month}', from: 'publication', by: -1 },
      { say: 'nächsten {month}|kommenden {month}', from: 'publication', by: 1 },
      { say: '{number} {units} später|{number} {units} danach', from: 'text', by: 1 },
      {
        say: 'am nächsten tag|am folgenden tag|tags darauf|am tag darauf|am tag danach',
        from: 'text',
        by: 1,
        unit: 'day',
      },
      { say: '{number} {units} zuvor|{number} {units} davor', from: 'text', by: -1 },
      { say: 'am tag zuvor|am vortag', from: 'text', by: -1, unit: 'day' },
      { say: 'am selben tag|am gleichen tag', from: 'text', by: 0, unit: 'day' },
    ],
    ahead: 'ab|bis|bis zum',
    future: 'wird|werden|soll|sollen|geplant|voraussichtlich|bevorstehende|bevorstehenden',
  },
  reading: {
    common: `der | die | das | und | in | zu | den | von | mit | ist | des | im | für | auf | dem | nicht | ein | eine | sich |
      als | auch | es | an | werden | aus | er | hat | dass | sie | nach | bei | einer | einem | einen | um | am | sind | noch | wie | über | so | zum | war | haben | nur | oder | aber | vor | zur | bis | wird | nun`,
    by: 'von | ein artikel von | text von | text | ein bericht von | autor | autorin | eine analyse von | ein kommentar von | ein gastbeitrag von | interview von',
    and: 'und | &',
    in: 'in | aus',
    desk: 'redaktion | korrespondent | korrespondentin | team | newsdesk | politikredaktion | nachrichtenredaktion',
    published:
      'veröffentlicht | veröffentlicht am | publiziert | publiziert am | erschienen | erschienen am | stand der veröffentlichung | datum | vom | erstellt | erstellt am | gepostet am',
    updated:
      'aktualisiert | aktualisiert am | zuletzt aktualisiert | zuletzt aktualisiert am | stand | letzte aktualisierung | update | geändert am | bearbeitet am | abgerufen am | heute ist | gedruckt am',
    sections: `politik | ausland | inland | international | wirtschaft | meinung | kommentar | kultur | feuilleton | sport | wissen | wissenschaft | gesellschaft | panorama | nachrichten | welt | deutschland | schweiz | österreich | europa | naher osten | nahost | analyse | reportage | interview | gastkommentar | technik | digital | gesundheit | eilmeldung | finanzen | netzwelt | schlagzeilen`,
    title: 'titel | überschrift',
    section: 'rubrik | kategorie | ressort',
    home: 'startseite | home',
    lines: {
      'site-furniture': `startseite | menü | suche | suchen | anmelden | abmelden | registrieren | einloggen | login | mein konto | drucken | hören | anhören | vorlesen | artikel anhören | merken | speichern | merkliste | schliessen | schließen | zurück | weiter | nach oben | zum seitenanfang | kontakt | impressum | über uns | hilfe | faq | archiv | newsletter | rss |
        mediadaten | werbung schalten | jobs | karriere | videos | podcast | podcasts | e-paper | epaper | schlagworte | themen | stichworte | mehr anzeigen | alle anzeigen | mehr laden | zum inhalt springen | zur navigation | zur startseite | navigation | optionen | schriftgröße | bilderstrecke | zur merkliste hinzufügen | artikel merken | lesezeit`,
      'share-widget':
        'teilen | artikel teilen | beitrag teilen | auf facebook teilen | auf twitter teilen | per e-mail teilen | link kopieren | link kopiert | folgen | folgen sie uns | gefällt mir | weiterleiten | versenden | e-mail | per mail versenden | mail | empfehlen | twittern',
      placeholder:
        'anzeige | werbung | bild | foto | video | grafik | karte | advertorial | gesponsert | bildergalerie | externer inhalt | infografik',
      caption: 'bildunterschrift | bildquelle | bildnachweis',
      comment:
        'kommentare | kommentar schreiben | kommentieren | kommentar verfassen | diskutieren sie mit | leserkommentare | antworten | zu den kommentaren | schreibe einen kommentar | diskussion',
      notice: `datenschutz | datenschutzerklärung | agb | agb und datenschutz | nutzungsbedingungen | cookies | cookie-einstellungen | alle akzeptieren | akzeptieren | zustimmen | ablehnen | abonnieren | jetzt abonnieren | abo | jetzt registrieren | newsletter bestellen | newsletter abonnieren | alle rechte vorbehalten | spenden | jetzt spenden | privatsphäre | barrierefreiheit`,
      label: 'link | quelle | autor | datum | von',
    },
    openings: {
      'share-widget': 'teilen auf | folgen sie uns | besuchen sie uns auf',
      comment:
        'schreibe einen kommentar | deine e-mail-adresse wird nicht | ihre e-mail-adresse wird nicht | um zu kommentieren',
      notice: `abonnieren sie | melden sie sich | wir verwenden cookies | diese website verwendet | diese webseite verwendet | unsere website verwendet | mit der nutzung | mit ihrer anmeldung | bitte aktivieren | bitte aktivieren sie | unterstützen sie | jetzt testen | verpassen sie`,
      'site-furniture': 'sie sind hier | lesezeit | lesedauer | schlagworte: | themen:',
    },
    lists: `mehr zum thema | zum thema | weitere artikel | weitere nachrichten | weitere meldungen | meistgelesen | meist gelesen | meistgelesene artikel | am meisten gelesen | beliebt | beliebte artikel | neueste artikel | neueste nachrichten | aktuelle nachrichten | aktuelles | auch interessant | das könnte sie auch interessieren | das könnte dich auch interessieren |
      passend zum thema | ähnliche artikel | empfohlene artikel | unsere empfehlungen | empfehlungen der redaktion | lesen sie auch | lesen sie mehr zum thema | mehr aus | mehr aus dem ressort | verwandte artikel | verwandte themen | top-themen | im trend | die wichtigsten artikel | mehr von`,
    asides:
      'lesen sie auch | lesen sie hier | lesen sie dazu auch | mehr zum thema | siehe auch | auch interessant | mehr dazu | lesen sie mehr | dazu',
    more: `weiterlesen | hier weiterlesen | lesen sie hier weiter | mehr lesen | den ganzen artikel lesen | den vollständigen artikel | der vollständige artikel | lesen sie den ganzen | dieser artikel ist nur für abonnenten | jetzt weiterlesen | um weiterzulesen | zum vollständigen artikel | weiterlesen mit | sie möchten weiterlesen | dieser beitrag ist exklusiv | hier geht es zum ganzen`,
    storyCode: 'code | artikelnummer | artikel-id',
    address: 'link | adresse | url | permalink | quelle | link zum artikel',
    rights: 'alle rechte vorbehalten | copyright | ©',
    holder: 'bei | von | liegen bei',
    reprint:
      'dieser artikel erschien zuerst in | dieser artikel erschien zuerst bei | dieser artikel ist zuerst erschienen | zuerst erschienen in | zuerst erschienen bei | erschien ursprünglich in | mit freundlicher genehmigung von | quelle | quellen | übernommen von | aus dem',
    feed: 'erschien zuerst auf',
    reported: 'wie die agentur',
    wrote: 'schreibt | berichtet',
    outlet:
      'zeitung | nachrichten | agentur | presse | rundschau | anzeiger | tagblatt | tageblatt | blatt | kurier | bote | post | magazin | rundfunk | fernsehen | spiegel | allgemeine | morgenpost',
    contributors:
      'mitarbeit | unter mitarbeit von | redaktion: | übersetzt von | übersetzung | mit material von | mit agenturmaterial | fotos von | bearbeitet von | aus dem englischen von | aus dem englischen übersetzt',
    pleas:
      'unseren newsletter | abonnieren sie | folgen sie uns auf | unser newsletter | unterstützen sie uns',
    captions:
      'archivbild | archivfoto | symbolbild | symbolfoto | foto | bild | bildunterschrift | illustration | aufnahme',
  },
  names: {
    particles: 'von | vom | zu | zur | der | den | van | de | al | el | bin | ibn | abu',
    suffixes: 'Jr | Sr',
    articles: 'der | die | das | den | dem | des',
    indefinite: 'ein | eine | einen | einem | einer | eines | kein | keine | jeder | jede',
    and: 'und | oder | sowie',
    of: 'von | der | des | für',
    to: 'in | bei',
    prefixes: '',
    possessives: 's',
    endings: 's>',
    adjectiveEndings: 'e> | en> | er> | es> | em>',
    titles: '*',
    openers: '*',
    compass: 'Nord | Süd | Ost | West | Neu',
    places: 'in | im | bei | nahe | um | durch | über | außerhalb | innerhalb | rund',
    dealings: 'Vertrauen in | Vertrauen auf | Druck auf | Blick auf',
    reports: '',
    directions: 'nach | aus | von | zu | Richtung',
    motion: `reist | reiste | reisen | gereist | Reise | Reisen | flog | fliegt | fliegen | geflogen | Flug |
      Flüge | kam | kommt | kommen | gekommen | fuhr | fährt | fahren | gefahren | traf | eingetroffen |
      landete | landet | gelandet | Besuch | Besuche | besuchte | Rückkehr | kehrte | zurück |
      zurückgekehrt | Zug | Züge | Weg | Abreise | abgereist | Ankunft | Anreise | stammt | stammte |
      Kilometer | km | Stunden | floh | geflohen | geboren | lebt | Botschaft`,
    motionAfter: `gereist | reisen | reist | reiste | geflogen | fliegen | fliegt | flog | gefahren | fahren | fährt |
      fuhr | gekommen | kommen | kommt | kam | zurückgekehrt | zurückkehren | zurück | abgereist |
      aufgebrochen | ausgereist | eingereist | geflohen | fliehen | gezogen | ziehen | gebracht |
      eingeladen | unterwegs`,
    visits: `besucht | besuchte | besuchen | verlässt | verließ | verlassen | erreicht | erreichte | erreichen |
      bombardiert | bombardierte | belagert | belagerte`,
    sites: `Hauptstadt | Stadt | Städte | Hafen | Flughafen | Vorort | Vororte | Bezirk | Viertel | Straße |
      Straßen | Platz | Zentrum | Region | Provinz | Metro | Bahnhof | Universität | Krankenhaus | Hotel |
      Botschaft | Büro | Sitz | Bürgermeister | Bürgermeisterin | Einwohner | Bewohner | Gipfel |
      Konferenz | Treffen | Forum | Besuch | Vertrag | Gericht | Norden | Süden | Osten | Westen |
      Innenstadt | Ostteil | Stadtrat`,
    speech: 'spricht | sprechen | sprach | übersetzt | gesprochen',
    roles: `Präsident = Präsidentin | Staatspräsident = Staatspräsidentin | Vizepräsident = Vizepräsidentin |
      Ministerpräsident = Ministerpräsidentin | Premierminister = Premierministerin = Premier =
      Regierungschef = Regierungschefin | Bundeskanzler = Bundeskanzlerin = Kanzler = Kanzlerin |
      Bundespräsident = Bundespräsidentin | Außenminister = Außenministerin | Verteidigungsminister =
      Verteidigungsministerin | Finanzminister = Finanzministerin | Innenminister = Innenministerin |
      Wirtschaftsminister = Wirtschaftsministerin | Justizminister = Justizministerin | Botschafter =
      Botschafterin | Sprecher = Sprecherin | König | Königin | Kronprinz | Emir | Sultan | Staatschef =
      Staatschefin | Generalsekretär = Generalsekretärin | Oberster Führer`,
    bodies: `Akademie | Agentur | Allianz | Ausschuss | Bank | Behörde | Bund | Büro | Gericht | Gesellschaft |
      Gewerkschaft | Institut | Kommission | Liga | Ministerium | Partei | Rat | Senat | Stiftung | Union
      | Universität | Verband | Verein | Zentrum`,
    ranks: 'stellvertretende | stellvertretender | amtierende | amtierender | Vize',
    former: `ehemalige | ehemaliger | ehemaligen | frühere | früherer | früheren | ex | einstige | einstiger |
      künftige | künftiger | neue | neuer | neuen | damalige | damaliger | damaligen | verstorbene |
      nächste | nächster | erste | erster | letzte | letzter`,
  },
  quotations: {
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
  },
};
