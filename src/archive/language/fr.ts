import type { Language } from './language.ts';

export const french: Language = {
  tag: 'fr',
  dir: 'ltr',
  dates: {
    capitals: false,
    months: {
      gregory: [
        'janvier',
        'février',
        'mars',
        'avril',
        'mai',
        'juin',
        'juillet',
        'août',
        'septembre',
        'octobre',
        'novembre',
        'décembre',
      ],
    },
    shortMonths: ['janv|jan', 'févr|fév', '', 'avr', '', '', 'juil', '', 'sept|sep', 'oct', 'nov', 'déc'],
    weakMonths: 'mars',
    weekdays: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
    shortWeekdays: ['lun', 'mar', 'mer', 'jeu', 'ven', 'sam', 'dim'],
    dayFirst: true,
    ordinals: 'er|ᵉʳ',
    of: 'de',
    at: 'à',
    hour: 'h|heures|heure',
    to: 'au|à',
    and: 'et|ou',
    beforeYear: "en|depuis|dès|année|années|an|l'an|début|fin|mi|été|hiver|printemps|automne|jusqu'en",
    beforeYearOrAmount: 'avant|après|vers|entre|et|de|à|du|le|la',
    the: 'le|la|du',
    counted:
      'personnes|soldats|hommes|femmes|enfants|euros|dollars|kilomètres|km|mètres|tonnes|barils|ans|jours|heures|millions|milliards|morts|blessés',
    numbers: [
      'un|une',
      'deux',
      'trois',
      'quatre',
      'cinq',
      'six',
      'sept',
      'huit',
      'neuf',
      'dix',
      'onze',
      'douze',
    ],
    units: { day: 'jour', week: 'semaine', month: 'mois', year: 'an|année' },
    manyUnits: { day: 'jours', week: 'semaines', month: 'mois', year: 'ans|années' },
    relative: [
      { say: 'avant-hier', from: 'publication', by: -2, unit: 'day' },
      { say: 'hier', from: 'publication', by: -1, unit: 'day' },
      { say: "aujourd'hui|aujourd’hui|ce matin|ce soir", from: 'publication', by: 0, unit: 'day' },
      { say: 'demain', from: 'publication', by: 1, unit: 'day' },
      { say: 'après-demain', from: 'publication', by: 2, unit: 'day' },
      { say: 'il y a {number} {units}', from: 'publication', by: -1 },
      { say: 'la semaine dernière|la semaine passée', from: 'publication', by: -1, unit: 'week' },
      { say: 'le mois dernier|le mois passé', from: 'publication', by: -1, unit: 'month' },
      {
        say: "l'an dernier|l’an dernier|l'année dernière|l’année dernière",
        from: 'publication',
        by: -1,
        unit: 'year',
      },
      { say: 'cette {unit}|ce {unit}', from: 'publication', by: 0 },
      { say: 'la semaine prochaine', from: 'publication', by: 1, unit: 'week' },
      { say: 'le mois prochain', from: 'publication', by: 1, unit: 'month' },
      {
        say: "l'an prochain|l’an prochain|l'année prochaine|l’année prochaine",
        from: 'publication',
        by: 1,
        unit: 'year',
      },
      { say: '{weekday} dernier', from: 'publication', by: -1 },
      { say: '{weekday} prochain', from: 'publication', by: 1 },
      { say: '{weekday}', from: 'publication', by: 0 },
      { say: '{month} dernier', from: 'publication', by: -1 },
      { say: '{month} prochain', from: 'publication', by: 1 },
      {
        say: '(en) {month}|(depuis) {month}|(fin) {month}|(début) {month}|(mi) {month}',
        from: 'publication',
        by: 0,
      },
      { say: '{number} {units} plus tard|{number} {units} après', from: 'text', by: 1 },
      { say: 'le lendemain', from: 'text', by: 1, unit: 'day' },
      { say: 'la {unit} suivante|le {unit} suivant', from: 'text', by: 1 },
      { say: '{number} {units} plus tôt|{number} {units} auparavant', from: 'text', by: -1 },
      { say: 'la veille', from: 'text', by: -1, unit: 'day' },
      { say: 'le même jour', from: 'text', by: 0, unit: 'day' },
    ],
    ahead: "dès|jusqu'au|jusqu’au|jusqu'à|avant|partir|prochain",
    future:
      'sera|seront|aura|auront|doit|doivent|devrait|devraient|prévu|prévue|prévus|prévues|va|vont|rencontrera|prochain|prochaine',
  },
  reading: {
    common: `le | la | les | de | des | du | et | à | un | une | en | dans | que | qui | pour | sur | au | aux | par | est |
      avec | pas | ne | se | il | elle | son | sa | ses | ce | cette | plus | ont | a | été | sont | l' | d' | mais | ou | leur`,
    by: 'par | propos recueillis par | texte par | écrit par | un article de',
    and: 'et | &',
    in: 'à | au | en',
    desk: 'rédaction | la rédaction | service | envoyé spécial | envoyée spéciale | correspondant | correspondante | journaliste | équipe',
    published:
      'publié | publié le | publiée le | publié à | mis en ligne | mis en ligne le | posté le | paru le | date de publication | le | article publié le | date',
    updated:
      'mis à jour | mis à jour le | mise à jour | dernière mise à jour | modifié | modifié le | actualisé | actualisé le | consulté le | imprimé le',
    sections: `actualité | actualités | actu | monde | international | politique | économie | société | culture | sport | sports | sciences | science |
      planète | santé | tribune | opinion | opinions | idées | débats | analyse | éditorial | enquête | reportage | décryptage | proche-orient | moyen-orient | afrique | europe | asie | amériques | france | en direct | entretien`,
    title: 'titre',
    section: 'rubrique | catégorie | classé dans',
    home: 'accueil',
    lines: {
      'site-furniture': `accueil | menu | rechercher | recherche | connexion | se connecter | s'identifier | s'inscrire | mon compte | imprimer | écouter | écouter l'article | lire plus tard | enregistrer | fermer | suivant | précédent |
        haut de page | retour en haut | plan du site | contact | contactez-nous | qui sommes-nous | à propos | publicité | aide | faq | newsletters | archives | vidéos | podcasts | en continu | direct | voir plus | voir tout | afficher plus | plus d'options | aller au contenu | la suite après cette publicité | temps de lecture | mots-clés | thèmes | étiquettes | rubriques | réglages | offrir l'article | ajouter à vos sélections`,
      'share-widget':
        "partager | partager l'article | partager sur | partagez | envoyer | envoyer par e-mail | copier le lien | lien copié | suivre | nous suivre | suivez-nous | j'aime | tweeter | partages | courriel",
      placeholder:
        'image | photo | vidéo | publicité | annonce | sponsorisé | contenu sponsorisé | infographie | carte | diaporama | galerie',
      caption: 'légende | crédit photo | crédits',
      comment:
        'commentaires | commentaire | commenter | réagir | réactions | laisser un commentaire | ajouter un commentaire | voir les commentaires | répondre | votre commentaire | contribuer | lire les commentaires',
      notice: `mentions légales | conditions générales | conditions générales d'utilisation | cgu | cgv | politique de confidentialité | confidentialité | cookies | gestion des cookies | gérer les cookies | accepter | tout accepter | tout refuser | continuer sans accepter |
        abonnez-vous | s'abonner | je m'abonne | déjà abonné | déjà abonné ? | newsletter | inscrivez-vous | faire un don | données personnelles | tous droits réservés`,
      label: 'lien | source | auteur | date | par',
    },
    openings: {
      'share-widget': 'partager sur | partager cet | suivez-nous | retrouvez-nous sur',
      comment:
        'laisser un commentaire | votre adresse e-mail ne sera pas | votre adresse de messagerie ne sera pas | les champs obligatoires',
      notice: `abonnez-vous | inscrivez-vous | en vous inscrivant | en poursuivant votre navigation | nous utilisons des cookies | ce site utilise | notre site utilise | la lecture de ce contenu est susceptible | veuillez activer | déjà abonné`,
      'site-furniture': 'vous êtes ici | temps de lecture | mots-clés : | thèmes :',
    },
    lists: `à lire aussi | lire aussi | sur le même sujet | sur le même thème | articles liés | articles similaires | les plus lus | les plus consultés | le plus lu | les plus partagés | à la une | dernières actualités | dernières infos | dernières nouvelles | les derniers articles | articles récents | plus d'articles |
      vous aimerez aussi | vous pourriez aussi aimer | recommandé pour vous | nos recommandations | ailleurs sur le web | contenus sponsorisés | dans la même rubrique | à découvrir | l'actualité en direct | les plus populaires | voir aussi | pour aller plus loin | édition du jour | toute l'actualité`,
    asides:
      'lire aussi | à lire aussi | lire également | voir aussi | à lire | lire | lire notre | lire la suite | à lire également | regarder aussi | écouter aussi | article réservé à nos abonnés lire aussi',
    more: `lire la suite | lire la suite ici | lire l'article complet | lire l'article en entier | lire l'intégralité | il vous reste | la suite est réservée aux abonnés | cet article est réservé aux abonnés | article réservé aux abonnés | pour lire la suite | pour lire la totalité | la suite ici | retrouvez l'intégralité | contenu réservé aux abonnés`,
    storyCode: 'code | référence | identifiant',
    address: "lien | adresse | url | lien permanent | lien de l'article | source",
    rights: 'tous droits réservés | copyright | ©',
    holder: 'par | de | à',
    reprint:
      "cet article a été publié dans | cet article a été initialement publié | cet article est paru dans | article paru dans | publié initialement dans | publié initialement sur | initialement paru dans | avec l'aimable autorisation de | source | sources | repris de | traduit de",
    feed: 'est apparu en premier sur',
    reported: 'selon une dépêche de',
    wrote: 'écrit | rapporte',
    outlet:
      'journal | agence | presse | hebdomadaire | quotidien | revue | magazine | gazette | tribune | nouvelles | télévision | radio',
    contributors:
      "avec la contribution de | traduit par | traduction | propos recueillis par | photos de | reportage de | avec l'aide de | édité par",
    pleas: `abonnez-vous à | notre newsletter | notre lettre d'information | inscrivez-vous à notre | suivez-nous sur | notre chaîne`,
    captions:
      "photo d'archives | photo | image d'archives | image | photo d'illustration | illustration | image d'illustration | légende",
  },
  names: {
    particles: 'de | du | des | d | la | le | van | von | al | el | ben | bin | ibn | abou',
    suffixes: 'fils | père | Jr',
    articles: 'le | la | les | l',
    indefinite: 'un | une | chaque | tout | aucun | aucune | autre',
    and: 'et | ou',
    of: 'de | du | des | d',
    to: 'en | au | aux | auprès | à',
    prefixes: '',
    possessives: '',
    endings: '',
    adjectiveEndings: '',
    titles: `M | MM | Mme | Mlle | Me | Dr | Pr | Président | Présidente | Ministre | Premier | Première |
      Général | Colonel | Amiral | Roi | Reine | Prince | Princesse | Cheikh | Ayatollah | Imam | Pape |
      Monseigneur | Mgr | Chancelier | Chancelière | Ambassadeur | Sénateur | Lundi | Mardi`,
    openers: `À | A | Afin | Ainsi | Alors | Après | Au | Aujourd | Aussi | Autour | Aux | Avant | Avec | Ce |
      Cela | Cependant | Certes | Ces | Cet | Cette | Chez | Comme | Comment | Contre | D | Dans | De |
      Depuis | Dès | Des | Désormais | Donc | Du | Elle | En | Enfin | Entre | Et | Hier | Il | Ils | Je |
      L | La | Le | Les | Leur | Lorsque | Mais | Malgré | Même | Ni | Non | Notre | Nous | On | Or | Ou |
      Où | Oui | Outre | Par | Parce | Parmi | Pendant | Plus | Pour | Pourquoi | Pourtant | Puis | Quand
      | Que | Quel | Qui | Quoi | S | Sans | Selon | Si | Son | Sous | Sur | Tandis | Toujours | Tout |
      Très | Un | Une | Vers | Voici | Voilà | Vous`,
    compass: 'Nouvelle | Nord | Sud',
    places: 'à | en | dans | près | depuis | hors | autour | chez',
    dealings: `confiance en | confiance dans | foi en | demande à | demandé à | demandent à | demander à | reproche
      à | reproché à | reprochent à | appelle à | face à | grâce à | quant à | oppose à | opposent à |
      opposé à | opposition à | rappelle à | rappelé à | répond à | répondu à | répondre à | réponse à |
      message à | propose à | proposé à | impose à | imposé à | imposées à | imposer à | vendre à | vendu
      à | livrer à | livré à | allié à | liée à | ordonne à | interdit à | avertissement à | ultimatum à |
      concessions à | soutien à | aide à`,
    reports: '',
    directions: 'de | d | du | pour | via | à',
    motion: `arrive | arrivé | arrivée | arriver | arrivera | arrivent | atterri | atterrit | vol | vols | voyage
      | voyages | voyagé | visite | visites | rendu | rendue | rend | rendre | rendra | retour | retourné
      | rentré | rentrée | revenu | revenue | parti | partie | partir | part | départ | quitté | train |
      trains | route | avion | venu | venue | venir | vient | envoyé | kilomètres | km | heures | depuis |
      séjour | déplacement | ambassade | tournée | fui | né | née`,
    motionAfter: '',
    visits: `visite | visité | visiter | visitera | visitent | quitte | quitté | quitter | quittera | rejoint |
      rejoindre | gagne | gagner | fui | fuir | bombardé | bombarder | assiégé | traverse | traverser`,
    sites: `capitale | ville | villes | port | aéroport | banlieue | quartier | quartiers | rue | rues | place |
      centre | région | province | métro | gare | université | hôpital | hôtel | ambassade | bureau |
      siège | maire | habitant | habitants | habitante | sommet | conférence | réunion | forum | rencontre
      | traité | tribunal | nord | sud | est | ouest | périphérie | festival`,
    speech: 'parle | parlent | parler | parlait | traduit | traduite | écrit',
    roles: `président = présidente | vice-président = vice-présidente | premier ministre = première ministre |
      ministre des affaires étrangères = chef de la diplomatie | ministre de la défense | ministre de
      l'intérieur | ministre des finances | ministre de l'économie | ministre de la justice | ambassadeur
      = ambassadrice | porte-parole | chancelier = chancelière | roi | reine | émir | sultan | guide
      suprême | chef de l'état | secrétaire d'état | secrétaire général`,
    bodies: `Académie | Agence | Alliance | Assemblée | Association | Autorité | Banque | Bureau | Centre |
      Coalition | Comité | Commission | Confédération | Conseil | Cour | Fédération | Fondation | Front |
      Institut | Ligue | Ministère | Mouvement | Office | Organisation | Parlement | Parti | Sénat |
      Société | Syndicat | Union | Université`,
    ranks: 'vice | adjoint | adjointe | spécial | spéciale | émissaire | intérimaire',
    former: `ancien | ancienne | ex | futur | future | feu | prochain | prochaine | précédent | précédente |
      premier | nouveau | nouvelle | vice`,
  },
  quotations: {
    says: `dit | disent | disait | déclare | déclaré | déclarait | affirme | affirmé | affirment |
      affirmait | explique | expliqué | expliquent | expliquait | ajoute | ajouté | ajoutent | ajoutait |
      précise | précisé | précisent | souligne | souligné | soulignent | estime | estimé | estiment |
      estimait | assure | assuré | assurent | indique | indiqué | indiquent | rappelle | rappelé |
      poursuit | poursuivi | conclut | conclu | concluent | note | noté | observe | observé | raconte |
      raconté | confie | confié | répond | répondu | réplique | répliqué | lance | lancé | annonce |
      annoncé | annoncent | insiste | insisté | martèle | martelé | écrit | écrivent | juge | jugé |
      jugent | dénonce | dénoncé | dénoncent | prévient | prévenu | avertit | averti | reconnaît |
      reconnu | regrette | regretté | résume | résumé | commente | commenté | soutient | soutenu |
      s'exclame | renchérit | tweete | tweeté | admet | admis | demande | demandé | interroge |
      qualifie | qualifié | fait valoir | fait savoir | plaide | pense | croit | met en garde`,
    saidBy: '',
    adds: '',
    saying: `affirmant | ajoutant | déclarant | expliquant | soulignant | précisant | assurant |
      estimant | indiquant | disant | rappelant | concluant | dénonçant | qualifiant`,
    sayings: '',
    sources: "selon | d'après | aux yeux de | de l'avis de | à en croire | dixit",
    asides: 'dixit',
    documents: `rapport | communiqué | article | étude | déclaration | éditorial | texte | lettre |
      document`,
    authors: 'de | du | des | par',
    he: 'il | elle',
    they: 'ils | elles | il | elle | on',
    that: 'que | qu',
    and: 'et',
    but: 'mais | tandis que | alors que | quand | lorsque | où | car | si | comme',
    who: 'qui | que | dont | lequel | laquelle',
    prepositions: `de | du | des | d | à | au | aux | en | dans | sur | sous | pour | par | avec | sans |
      contre | entre | chez | vers | depuis | pendant | avant | après | lors de | lors | devant |
      derrière | malgré | face à | auprès`,
    articles: 'le | la | les | l | un | une | des',
    this: 'ce | cet | cette',
    adverbs: `a | ont | avait | avaient | aussi | également | encore | ensuite | puis | t | notamment |
      toutefois | cependant | pourtant | enfin | hier | lundi | mardi | mercredi | jeudi | vendredi |
      samedi | dimanche | ce | même | lui | leur | nous | y`,
    passive: 'est | sont | était | étaient | été | être | par | pas | jamais',
    roles: `porte-parole | ministre | ministres | ministère | président | présidente | chef |
      conseiller | conseillère | conseillers | responsable | responsables | dirigeant | dirigeants |
      directeur | directrice | ambassadeur | député | députés | analyste | analystes | expert | experte |
      experts | chercheur | chercheuse | chercheurs | professeur | avocat | avocate | avocats |
      gouvernement | armée | police | source | sources | agence | journaliste | journalistes | militant |
      militants | délégation | secrétaire | représentant | représentants | allié | alliés | proche |
      proches | maire | juge | autorités | forces`,
  },
};
