import type { QuotationWords } from '../quotation-words.ts';

const adds = `dijo | declaró | declara | declarado | declararon | afirmó | afirma | afirmado |
  afirmaron | aseguró | asegura | asegurado | aseguraron | señaló | señala | señalado | señalaron |
  añadió | añade | añadido | agregó | agrega | agregado | explicó | explica | explicado | subrayó |
  subraya | subrayado | sostuvo | indicó | indica | indicado | indicaron | manifestó | manifestado |
  recordó | recordado | reiteró | reitera | reiterado | advirtió | insistió | insiste | insistido |
  concluyó | concluye | concluido | continuó | comentó | comenta | comentado | respondió | responde |
  respondido | reconoció | reconoce | reconocido | denunció | denuncia | denunciado | escribió |
  escribe | apuntó | apunta | apuntado | precisó | precisa | precisado | destacó | destaca | destacado |
  lamentó | lamenta | lamentado | proclamó | proclama | expresó | expresa | expresado | matizó |
  exclamó | zanjó`;

export const quotations: QuotationWords = {
  says: `${adds} | dice | dicen | dijeron | dicho | sostiene | sostienen | sostenido | manifiesta |
    recuerda | advierte | advertido | continúa | preguntó | pregunta | anunció | anuncia | anunciado |
    anunciaron | admitió | admite | escrito | opinó | opina | cree | considera | consideró |
    considerado | criticó | critica | relató | relata | confirmó | confirma | confirmado | argumentó |
    prometió | ha prometido`,
  saidBy: '',
  adds,
  saying: `añadiendo | diciendo | afirmando | asegurando | señalando | indicando | subrayando |
    agregando | explicando`,
  sayings: '',
  sources: 'según | de acuerdo con | en palabras de | a juicio de | en opinión de',
  asides: '',
  documents: 'informe | comunicado | artículo | estudio | declaración | editorial | carta | documento',
  authors: 'de | del | por',
  he: 'ella',
  they: 'ellos | ellas',
  that: 'que',
  and: 'y | e',
  but: 'pero | mientras | aunque | cuando | donde | porque | sino | si | como',
  who: 'que | quien | quienes | cuyo | cuya | cuyos | cuyas',
  prepositions: `de | del | a | al | en | con | por | para | sin | sobre | contra | entre | desde | hasta |
    hacia | tras | ante | bajo | durante | según`,
  articles: 'el | la | los | las | un | una | unos | unas',
  this: 'este | esta | ese | esa',
  adverbs: `también | ha | han | había | habían | además | luego | después | ya | ayer | hoy |
    asimismo | igualmente | así | lo | le | les | se | lunes | martes | miércoles | jueves | viernes |
    sábado | domingo | el lunes | el martes | el miércoles | el jueves | el viernes | el sábado |
    el domingo | este lunes | este martes | este miércoles | este jueves | este viernes | este sábado |
    este domingo`,
  passive: 'fue | fueron | es | son | sido | ser | por | no | nunca',
  roles: `portavoz | portavoces | ministro | ministra | ministros | ministerio | presidente |
    presidenta | jefe | jefa | asesor | asesora | asesores | funcionario | funcionaria | funcionarios |
    dirigente | dirigentes | director | directora | embajador | embajadora | diputado | diputada |
    analista | analistas | experto | experta | expertos | investigador | investigadora | profesor |
    profesora | abogado | abogada | gobierno | ejército | policía | fuente | fuentes | agencia |
    periodista | periodistas | mandatario | mandataria | líder | líderes | opositor | opositora |
    delegación | secretario | secretaria | representante | representantes | aliado | aliados |
    alcalde | alcaldesa | juez | jueza | autoridades | canciller | candidato | candidata | fuerzas`,
};
