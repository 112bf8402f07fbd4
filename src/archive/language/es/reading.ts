import type { ReadingWords } from '../reading-words.ts';

export const reading: ReadingWords = {
  common: `el | la | los | las | de | del | y | que | en | a | un | una | por | con | para | se | su |
    sus | al | es | lo | no | más | ha | han | como | pero | o | sobre | entre | este | esta | fue |
    ser | desde | sin | también | ya | le | les | hasta | según | tras | son`,
  by: 'por | escrito por | texto de | texto | una información de | redactado por | autor | autora',
  and: 'y | e | &',
  in: 'en | desde',
  desk: 'redacción | corresponsal | enviado especial | enviada especial | agencias | equipo | editorial',
  published: `publicado | publicado el | publicada el | publicado a las | fecha de publicación | fecha |
    publicado en | creado | creado el`,
  updated: `actualizado | actualizado el | actualizada | última actualización | última modificación |
    modificado | modificado el | actualización | consultado el | impreso el`,
  sections: `mundo | internacional | nacional | política | economía | opinión | sociedad | cultura |
    deportes | deporte | ciencia | tecnología | salud | noticias | actualidad | análisis | editorial |
    oriente medio | oriente próximo | américa | américa latina | latinoamérica | europa | asia |
    áfrica | españa | tribuna | reportaje | entrevista | última hora | portada | finanzas | sucesos |
    estados unidos`,
  title: 'título | titular',
  section: 'sección | categoría | archivado en',
  home: 'inicio | portada',
  lines: {
    'site-furniture': `inicio | portada | menú | buscar | búsqueda | iniciar sesión | entrar |
      registrarse | regístrate | mi cuenta | cerrar sesión | imprimir | escuchar | guardar | cerrar |
      siguiente | anterior | volver arriba | ir arriba | contacto | contacte con nosotros |
      quiénes somos | acerca de | publicidad | ayuda | mapa del sitio | mapa web | hemeroteca |
      archivo | vídeos | videos | fotos | en directo | ver más | ver todo | cargar más | mostrar más |
      etiquetas | más información | archivado en | temas | tamaño de letra | ir al contenido |
      opciones | tiempo de lectura | aumentar texto`,
    'share-widget': `compartir | comparte | comparte esta noticia | compartir en |
      compartir en facebook | compartir en twitter | enviar | enviar por correo | enviar por email |
      copiar enlace | enlace copiado | seguir | síguenos | síguenos en | me gusta | tuitear |
      correo electrónico | correo | compartido`,
    placeholder: `imagen | foto | vídeo | video | publicidad | anuncio | contenido patrocinado |
      patrocinado | infografía | mapa | gráfico | galería | fotogalería`,
    caption: 'pie de foto | créditos | crédito',
    comment: `comentarios | comentar | comenta | deja un comentario | dejar un comentario |
      añadir comentario | ver comentarios | escribe un comentario | responder | tu comentario | normas |
      conversación | ir a los comentarios`,
    notice: `aviso legal | términos y condiciones | condiciones de uso | política de privacidad |
      privacidad | política de cookies | cookies | configuración de cookies | aceptar | aceptar todo |
      aceptar y continuar | rechazar | suscríbete | suscribirse | suscríbase | suscripción |
      ya soy suscriptor | newsletter | newsletters | boletín | boletines | apúntate | haz una donación |
      todos los derechos reservados | lee sin límites`,
    label: 'enlace | fuente | autor | fecha | por',
  },
  openings: {
    'share-widget': 'compartir en | comparte en | síguenos en | síguenos | puedes seguir a',
    comment: `deja un comentario | tu dirección de correo electrónico no será |
      los campos obligatorios | para comentar`,
    notice: `suscríbete | suscríbase | utilizamos cookies | usamos cookies | este sitio utiliza |
      esta web utiliza | este sitio web utiliza | al suscribirte | al continuar |
      si continúas navegando | apúntate | las opiniones expresadas`,
    'site-furniture': 'usted está aquí | estás aquí | tiempo de lectura | archivado en | etiquetas:',
  },
  lists: `noticias relacionadas | artículos relacionados | contenido relacionado | relacionado |
    relacionados | temas relacionados | te puede interesar | también te puede interesar |
    te recomendamos | lo más leído | lo más visto | más leídas | más leídos | las más leídas |
    lo más compartido | últimas noticias | lo último | última hora | más noticias | más artículos |
    más información | otras noticias | en portada | destacados | destacadas | recomendados |
    recomendado para ti | no te pierdas | le puede interesar | contenidos patrocinados | de interés |
    más en | más sobre este tema | las más vistas | tendencias`,
  asides: `mira también | lea también | lee también | leer también | ver también | vea también |
    te puede interesar | más información | véase también | leer más | noticia relacionada | lea más |
    además`,
  more: `leer más aquí | seguir leyendo | sigue leyendo | siga leyendo | continuar leyendo |
    leer el artículo completo | lea el artículo completo | lee el artículo completo |
    leer la noticia completa | lea la noticia completa | para seguir leyendo | para continuar leyendo |
    contenido exclusivo para suscriptores | artículo solo para suscriptores | solo para suscriptores |
    el resto del artículo`,
  storyCode: 'código | referencia | código de noticia',
  address: 'enlace | dirección | url | enlace permanente | fuente | enlace de la noticia',
  rights: 'todos los derechos reservados | copyright | ©',
  holder: 'de | por | a',
  makers: 'desarrollado por | diseñado por',
  via: 'vía',
  reprint: `este artículo fue publicado originalmente en | este artículo se publicó originalmente en |
    publicado originalmente en | publicado originalmente por | artículo publicado en | con permiso de |
    con autorización de | fuente | fuentes | con información de | tomado de | vía`,
  feed: 'apareció primero en',
  reported: 'según informa la agencia',
  wrote: 'escribe | informa',
  outlet: `diario | periódico | noticias | agencia | prensa | revista | gaceta | tribuna | radio |
    televisión | semanario | información | informativo | digital`,
  contributors: `con información de | con la colaboración de | traducción de | traducido por |
    colaboró en este reportaje | ha colaborado | editado por | fotografías de | reportaje de`,
  pleas: 'nuestra newsletter | nuestro boletín | suscríbete a | síguenos en | nuestro canal',
  captions: `foto de archivo | imagen de archivo | fotografía de archivo | foto | imagen | fotografía |
    en la imagen | en la foto | ilustración | pie de foto`,
};
