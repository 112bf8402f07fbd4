import type { Language } from './language.ts';

export const spanish: Language = {
  tag: 'es',
  dir: 'ltr',
  dates: {
    capitals: false,
    months: {
      gregory: [
        'enero',
        'febrero',
        'marzo',
        'abril',
        'mayo',
        'junio',
        'julio',
        'agosto',
        'septiembre|setiembre',
        'octubre',
        'noviembre',
        'diciembre',
      ],
    },
    shortMonths: [
      'ene',
      'feb',
      'mar',
      'abr',
      'may',
      'jun',
      'jul',
      'ago',
      'sept|sep|set',
      'oct',
      'nov',
      'dic',
    ],
    weekdays: ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'],
    shortWeekdays: ['lun', 'mar', 'mié', 'jue', 'vie', 'sáb', 'dom'],
    dayFirst: true,
    ordinals: 'º|ª|.º',
    of: 'de|del|del año|de el',
    at: 'a las|a la',
    hour: 'h|hs|horas|hrs',
    am: 'am|a.m.|a. m.',
    pm: 'pm|p.m.|p. m.',
    to: 'al|a|hasta|hasta el',
    and: 'y|e|o',
    beforeYear: 'en|desde|año|del año|durante|principios de|finales de|mediados de|verano de',
    beforeYearOrAmount: 'hasta|antes de|después de|de|del|entre|y|a|el|la|las|los',
    the: 'el|la|las|los|del',
    counted:
      'personas|soldados|hombres|mujeres|niños|euros|dólares|pesos|kilómetros|km|metros|toneladas|barriles|años|días|horas|millones|muertos|heridos',
    numbers: [
      'un|una|uno',
      'dos',
      'tres',
      'cuatro',
      'cinco',
      'seis',
      'siete',
      'ocho',
      'nueve',
      'diez',
      'once',
      'doce',
    ],
    units: { day: 'día', week: 'semana', month: 'mes', year: 'año' },
    manyUnits: { day: 'días', week: 'semanas', month: 'meses', year: 'años' },
    relative: [
      { say: 'anteayer|antes de ayer', from: 'publication', by: -2, unit: 'day' },
      { say: 'ayer|anoche', from: 'publication', by: -1, unit: 'day' },
      { say: 'hoy|esta mañana|esta tarde|esta noche', from: 'publication', by: 0, unit: 'day' },
      { say: 'pasado mañana', from: 'publication', by: 2, unit: 'day' },
      { say: 'hace {number} {units}', from: 'publication', by: -1 },
      {
        say: 'la {unit} pasada|el {unit} pasado|el pasado {unit}|la pasada {unit}',
        from: 'publication',
        by: -1,
      },
      { say: 'esta {unit}|este {unit}', from: 'publication', by: 0 },
      {
        say: 'la próxima {unit}|el próximo {unit}|la {unit} próxima|el {unit} próximo|la {unit} que viene|el {unit} que viene',
        from: 'publication',
        by: 1,
      },
      { say: '{weekday} pasado|pasado {weekday}', from: 'publication', by: -1 },
      { say: '{weekday} próximo|próximo {weekday}|{weekday} que viene', from: 'publication', by: 1 },
      { say: '{weekday}', from: 'publication', by: 0 },
      { say: '{month} pasado|pasado {month}', from: 'publication', by: -1 },
      { say: '{month} próximo|próximo {month}', from: 'publication', by: 1 },
      { say: '{number} {units} después|{number} {units} más tarde', from: 'text', by: 1 },
      { say: 'al día siguiente|el día siguiente|un día después', from: 'text', by: 1, unit: 'day' },
      { say: 'la {unit} siguiente|el {unit} siguiente', from: 'text', by: 1 },
      { say: '{number} {units} antes', from: 'text', by: -1 },
      { say: 'el día anterior|la víspera', from: 'text', by: -1, unit: 'day' },
      { say: 'el mismo día|ese mismo día', from: 'text', by: 0, unit: 'day' },
    ],
    ahead: 'hasta|a partir|próximo|antes',
    future:
      'será|serán|habrá|previsto|prevista|previstos|previstas|programado|programada|va|van|deberá|deberán|próximo|próxima',
  },
  reading: {
    common: `el | la | los | las | de | del | y | que | en | a | un | una | por | con | para | se | su | sus | al | es | lo | no |
      más | ha | han | como | pero | o | sobre | entre | este | esta | fue | ser | desde | sin | también | ya | le | les | hasta | según | tras | son`,
    by: 'por | escrito por | texto de | texto | una información de | redactado por | autor | autora',
    and: 'y | e | &',
    in: 'en | desde',
    desk: 'redacción | corresponsal | enviado especial | enviada especial | agencias | equipo | editorial',
    published:
      'publicado | publicado el | publicada el | publicado a las | fecha de publicación | fecha | publicado en | creado | creado el',
    updated:
      'actualizado | actualizado el | actualizada | última actualización | última modificación | modificado | modificado el | actualización | consultado el | impreso el',
    sections: `mundo | internacional | nacional | política | economía | opinión | sociedad | cultura | deportes | deporte | ciencia | tecnología | salud | noticias | actualidad | análisis | editorial | oriente medio | oriente próximo | américa | américa latina | latinoamérica | europa | asia | áfrica | españa | tribuna | reportaje | entrevista | última hora | portada | finanzas | sucesos | estados unidos`,
    title: 'título | titular',
    section: 'sección | categoría | archivado en',
    home: 'inicio | portada',
    lines: {
      'site-furniture': `inicio | portada | menú | buscar | búsqueda | iniciar sesión | entrar | registrarse | regístrate | mi cuenta | cerrar sesión | imprimir | escuchar | guardar | cerrar | siguiente | anterior | volver arriba | ir arriba | contacto | contacte con nosotros | quiénes somos | acerca de | publicidad | ayuda | mapa del sitio | mapa web | hemeroteca | archivo | vídeos | videos | fotos | en directo | ver más | ver todo | cargar más | mostrar más | etiquetas | más información | archivado en | temas | tamaño de letra | ir al contenido | opciones | tiempo de lectura | aumentar texto`,
      'share-widget':
        'compartir | comparte | comparte esta noticia | compartir en | compartir en facebook | compartir en twitter | enviar | enviar por correo | enviar por email | copiar enlace | enlace copiado | seguir | síguenos | síguenos en | me gusta | tuitear | correo electrónico | correo | compartido',
      placeholder:
        'imagen | foto | vídeo | video | publicidad | anuncio | contenido patrocinado | patrocinado | infografía | mapa | gráfico | galería | fotogalería',
      caption: 'pie de foto | créditos | crédito',
      comment:
        'comentarios | comentar | comenta | deja un comentario | dejar un comentario | añadir comentario | ver comentarios | escribe un comentario | responder | tu comentario | normas | conversación | ir a los comentarios',
      notice: `aviso legal | términos y condiciones | condiciones de uso | política de privacidad | privacidad | política de cookies | cookies | configuración de cookies | aceptar | aceptar todo | aceptar y continuar | rechazar | suscríbete | suscribirse | suscríbase | suscripción | ya soy suscriptor | newsletter | newsletters | boletín | boletines | apúntate | haz una donación | todos los derechos reservados | lee sin límites`,
      label: 'enlace | fuente | autor | fecha | por',
    },
    openings: {
      'share-widget': 'compartir en | comparte en | síguenos en | síguenos | puedes seguir a',
      comment:
        'deja un comentario | tu dirección de correo electrónico no será | los campos obligatorios | para comentar',
      notice: `suscríbete | suscríbase | utilizamos cookies | usamos cookies | este sitio utiliza | esta web utiliza | este sitio web utiliza | al suscribirte | al continuar | si continúas navegando | apúntate | las opiniones expresadas`,
      'site-furniture': 'usted está aquí | estás aquí | tiempo de lectura | archivado en | etiquetas:',
    },
    lists: `noticias relacionadas | artículos relacionados | contenido relacionado | relacionado | relacionados | temas relacionados | te puede interesar | también te puede interesar | te recomendamos | lo más leído | lo más visto | más leídas | más leídos | las más leídas | lo más compartido | últimas noticias | lo último | última hora | más noticias | más artículos | más información | otras noticias | en portada | destacados | destacadas | recomendados | recomendado para ti | no te pierdas | le puede interesar | contenidos patrocinados | de interés | más en | más sobre este tema | las más vistas | tendencias`,
    asides:
      'mira también | lea también | lee también | leer también | ver también | vea también | te puede interesar | más información | véase también | leer más | noticia relacionada | lea más | además',
    more: `leer más aquí | seguir leyendo | sigue leyendo | siga leyendo | continuar leyendo | leer el artículo completo | lea el artículo completo | lee el artículo completo | leer la noticia completa | lea la noticia completa | para seguir leyendo | para continuar leyendo | contenido exclusivo para suscriptores | artículo solo para suscriptores | solo para suscriptores | el resto del artículo`,
    storyCode: 'código | referencia | código de noticia',
    address: 'enlace | dirección | url | enlace permanente | fuente | enlace de la noticia',
    rights: 'todos los derechos reservados | copyright | ©',
    holder: 'de | por | a',
    reprint:
      'este artículo fue publicado originalmente en | este artículo se publicó originalmente en | publicado originalmente en | publicado originalmente por | artículo publicado en | con permiso de | con autorización de | fuente | fuentes | con información de | tomado de | vía',
    feed: 'apareció primero en',
    reported: 'según informa la agencia',
    wrote: 'escribe | informa',
    outlet:
      'diario | periódico | noticias | agencia | prensa | revista | gaceta | tribuna | radio | televisión | semanario | información | informativo | digital',
    contributors:
      'con información de | con la colaboración de | traducción de | traducido por | colaboró en este reportaje | ha colaborado | editado por | fotografías de | reportaje de',
    pleas: 'nuestra newsletter | nuestro boletín | suscríbete a | síguenos en | nuestro canal',
    captions:
      'foto de archivo | imagen de archivo | fotografía de archivo | foto | imagen | fotografía | en la imagen | en la foto | ilustración | pie de foto',
  },
  names: {
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
    openers: `A | Además | Ahora | Al | Algunos | Ante | Antes | Aquí | Así | Aun | Aunque | Ayer | Bajo | Cada |
      Como | Cómo | Con | Contra | Cuando | Cuándo | De | Desde | Después | Donde | Durante | El | Ella |
      Ellos | En | Entonces | Entre | Era | Es | Ese | Esta | Este | Esto | Estos | Fue | Ha | Hasta | Hay
      | Hoy | Incluso | La | Las | Lo | Los | Luego | Mañana | Más | Mientras | Muchos | Ni | No | Nunca |
      O | Otro | Para | Pero | Por | Porque | Pues | Que | Qué | Quien | Quién | Se | Según | Sea | Si |
      Sí | Sin | Sobre | Solo | Son | Su | Sus | También | Tampoco | Tan | Todo | Todos | Tras | Un | Una
      | Y | Ya | Yo`,
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
  },
  quotations: {
    says: `dijo | dice | dicen | dijeron | dicho | declaró | declara | declarado | declararon |
      afirmó | afirma | afirmado | afirmaron | aseguró | asegura | asegurado | aseguraron | señaló |
      señala | señalado | señalaron | añadió | añade | añadido | agregó | agrega | agregado | explicó |
      explica | explicado | subrayó | subraya | subrayado | sostuvo | sostiene | sostienen | sostenido |
      indicó | indica | indicado | indicaron | manifestó | manifiesta | manifestado | recordó |
      recuerda | recordado | reiteró | reitera | reiterado | advirtió | advierte | advertido | insistió |
      insiste | insistido | concluyó | concluye | concluido | continuó | continúa | comentó | comenta |
      comentado | respondió | responde | respondido | preguntó | pregunta | anunció | anuncia |
      anunciado | anunciaron | admitió | admite | reconoció | reconoce | reconocido | denunció |
      denuncia | denunciado | escribió | escribe | escrito | opinó | opina | cree | considera |
      consideró | considerado | apuntó | apunta | apuntado | precisó | precisa | precisado | destacó |
      destaca | destacado | lamentó | lamenta | lamentado | criticó | critica | proclamó | proclama |
      expresó | expresa | expresado | matizó | relató | relata | confirmó | confirma | confirmado |
      argumentó | exclamó | zanjó | prometió | ha prometido`,
    saidBy: '',
    adds: `dijo | declaró | declara | declarado | declararon | afirmó | afirma | afirmado |
      afirmaron | aseguró | asegura | asegurado | aseguraron | señaló | señala | señalado | señalaron |
      añadió | añade | añadido | agregó | agrega | agregado | explicó | explica | explicado | subrayó |
      subraya | subrayado | sostuvo | indicó | indica | indicado | indicaron | manifestó | manifestado |
      recordó | recordado | reiteró | reitera | reiterado | advirtió | insistió | insiste | insistido |
      concluyó | concluye | concluido | continuó | comentó | comenta | comentado | respondió | responde |
      respondido | reconoció | reconoce | reconocido | denunció | denuncia | denunciado | escribió |
      escribe | apuntó | apunta | apuntado | precisó | precisa | precisado | destacó | destaca |
      destacado | lamentó | lamenta | lamentado | proclamó | proclama | expresó | expresa | expresado |
      matizó | exclamó | zanjó`,
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
  },
};
