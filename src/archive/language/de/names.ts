import type { NameWords } from '../name-words.ts';

export const names: NameWords = {
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
  motionAfter: `gereist | reisen | reist | reiste | geflogen | fliegen | fliegt | flog | gefahren |
    fahren | fährt | fuhr | gekommen | kommen | kommt | kam | zurückgekehrt | zurückkehren | zurück |
    abgereist | aufgebrochen | ausgereist | eingereist | geflohen | fliehen | gezogen | ziehen |
    gebracht | eingeladen | unterwegs`,
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
};
