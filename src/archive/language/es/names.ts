import type { NameWords } from '../name-words.ts';

export const names: NameWords = {
  particles: 'de | del | la | las | los | y | van | von | al | el | ben | bin | ibn',
  suffixes: 'hijo | Jr',
  articles: 'el | la | los | las | lo',
  indefinite: 'un | una | cada | todo | ningún | ninguna | otro | otra',
  and: 'y | e | o | u',
  of: 'de | del',
  to: 'en | ante | para',
  prefixes: '',
  possessives: '',
  endings: '',
  adjectiveEndings: '',
  titles: `Sr | Sra | Srta | Dr | Dra | Don | Doña | Presidente | Presidenta | Ministro | Ministra | Primer |
    General | Coronel | Almirante | Rey | Reina | Príncipe | Princesa | Papa | Monseñor | Ayatolá |
    Jeque | Canciller | Embajador | Senador`,
  openers: `A | Además | Ahora | Al | Algunos | Ante | Antes | Aquí | Así | Aun | Aunque | Ayer | Bajo |
    Cada | Como | Cómo | Con | Contra | Cuando | Cuándo | De | Desde | Después | Donde | Durante | El |
    Ella | Ellos | En | Entonces | Entre | Era | Es | Ese | Esta | Este | Esto | Estos | Fue | Ha |
    Hasta | Hay | Hoy | Incluso | La | Las | Lo | Los | Luego | Mañana | Más | Mientras | Muchos | Ni |
    No | Nunca | O | Otro | Para | Pero | Por | Porque | Pues | Que | Qué | Quien | Quién | Se | Según |
    Sea | Si | Sí | Sin | Sobre | Solo | Son | Su | Sus | También | Tampoco | Tan | Todo | Todos |
    Tras | Un | Una | Y | Ya | Yo`,
  compass: 'Norte | Sur | Nueva | Nuevo',
  places: 'en | cerca | dentro | fuera',
  dealings: 'confianza en | fe en | interés en',
  reports: '',
  directions: 'a | al | de | para | desde',
  motion: `llega | llegó | llegar | llegada | llegaron | llegará | viaja | viajó | viajar | viaje | viajes |
    viajará | visita | visitas | vuelo | vuelos | voló | volar | aterrizó | aterriza | regresó | regresa
    | regreso | regresar | volvió | vuelve | volver | fue | irá | ir | va | salió | sale | salida |
    salir | partió | parte | partida | tren | trenes | camino | gira | rumbo | vino | viene | procedente
    | trasladó | traslado | embajada | kilómetros | km | horas | huyó | nacido | nacida`,
  motionAfter: '',
  visits: `visita | visitó | visitar | visitará | abandona | abandonó | abandonar | deja | dejó | alcanzó |
    bombardeó | bombardear | asedió | cruzó`,
  sites: `capital | ciudad | ciudades | puerto | aeropuerto | suburbio | suburbios | barrio | barrios | calle
    | calles | plaza | centro | región | provincia | metro | estación | universidad | hospital | hotel |
    embajada | oficina | sede | alcalde | alcaldesa | habitante | habitantes | cumbre | conferencia |
    reunión | foro | encuentro | tratado | tribunal | norte | sur | este | oeste | afueras | vecinos |
    festival`,
  speech: 'habla | hablan | hablar | hablaba | traducido | escrito',
  roles: `presidente = presidenta | vicepresidente = vicepresidenta | primer ministro = primera ministra |
    ministro de exteriores = ministro de asuntos exteriores = ministra de exteriores = ministro de
    relaciones exteriores = canciller | ministro de defensa = ministra de defensa | ministro del
    interior = ministra del interior | ministro de hacienda | ministro de economía = ministra de
    economía | embajador = embajadora | portavoz | rey | reina | emir | sultán | líder supremo | jefe
    del estado = jefe de estado | secretario de estado | secretario general`,
  bodies: `Academia | Agencia | Alianza | Asamblea | Asociación | Autoridad | Banco | Centro | Coalición |
    Comisión | Comité | Confederación | Consejo | Corte | Federación | Fondo | Frente | Fundación |
    Instituto | Liga | Ministerio | Movimiento | Oficina | Organización | Parlamento | Partido | Senado
    | Sindicato | Sociedad | Tribunal | Unión | Universidad`,
  ranks: 'vice | adjunto | adjunta | especial | interino | interina',
  former: `ex | antiguo | antigua | anterior | entonces | futuro | futura | próximo | próxima | difunto |
    primer | nuevo | nueva | último`,
};
