import type { ReadingWords } from '../reading-words.ts';

export const reading: ReadingWords = {
  common: `le | la | les | de | des | du | et | à | un | une | en | dans | que | qui | pour | sur | au |
    aux | par | est | avec | pas | ne | se | il | elle | son | sa | ses | ce | cette | plus | ont | a |
    été | sont | l' | d' | mais | ou | leur`,
  by: 'par | propos recueillis par | texte par | écrit par | un article de',
  and: 'et | &',
  in: 'à | au | en',
  desk: `rédaction | la rédaction | service | envoyé spécial | envoyée spéciale | correspondant |
    correspondante | journaliste | équipe`,
  published: `publié | publié le | publiée le | publié à | mis en ligne | mis en ligne le | posté le |
    paru le | date de publication | le | article publié le | date`,
  updated: `mis à jour | mis à jour le | mise à jour | dernière mise à jour | modifié | modifié le |
    actualisé | actualisé le | consulté le | imprimé le`,
  sections: `actualité | actualités | actu | monde | international | politique | économie | société |
    culture | sport | sports | sciences | science | planète | santé | tribune | opinion | opinions |
    idées | débats | analyse | éditorial | enquête | reportage | décryptage | proche-orient |
    moyen-orient | afrique | europe | asie | amériques | france | en direct | entretien`,
  title: 'titre',
  section: 'rubrique | catégorie | classé dans',
  home: 'accueil',
  lines: {
    'site-furniture': `accueil | menu | rechercher | recherche | connexion | se connecter |
      s'identifier | s'inscrire | mon compte | imprimer | écouter | écouter l'article | lire plus tard |
      enregistrer | fermer | suivant | précédent | haut de page | retour en haut | plan du site |
      contact | contactez-nous | qui sommes-nous | à propos | publicité | aide | faq | newsletters |
      archives | vidéos | podcasts | en continu | direct | voir plus | voir tout | afficher plus |
      plus d'options | aller au contenu | la suite après cette publicité | temps de lecture |
      mots-clés | thèmes | étiquettes | rubriques | réglages | offrir l'article |
      ajouter à vos sélections`,
    'share-widget': `partager | partager l'article | partager sur | partagez | envoyer |
      envoyer par e-mail | copier le lien | lien copié | suivre | nous suivre | suivez-nous | j'aime |
      tweeter | partages | courriel`,
    placeholder: `image | photo | vidéo | publicité | annonce | sponsorisé | contenu sponsorisé |
      infographie | carte | diaporama | galerie`,
    caption: 'légende | crédit photo | crédits',
    comment: `commentaires | commentaire | commenter | réagir | réactions | laisser un commentaire |
      ajouter un commentaire | voir les commentaires | répondre | votre commentaire | contribuer |
      lire les commentaires`,
    notice: `mentions légales | conditions générales | conditions générales d'utilisation | cgu | cgv |
      politique de confidentialité | confidentialité | cookies | gestion des cookies |
      gérer les cookies | accepter | tout accepter | tout refuser | continuer sans accepter |
      abonnez-vous | s'abonner | je m'abonne | déjà abonné | déjà abonné ? | newsletter |
      inscrivez-vous | faire un don | données personnelles | tous droits réservés`,
    label: 'lien | source | auteur | date | par',
  },
  openings: {
    'share-widget': 'partager sur | partager cet | suivez-nous | retrouvez-nous sur',
    comment: `laisser un commentaire | votre adresse e-mail ne sera pas |
      votre adresse de messagerie ne sera pas | les champs obligatoires`,
    notice: `abonnez-vous | inscrivez-vous | en vous inscrivant | en poursuivant votre navigation |
      nous utilisons des cookies | ce site utilise | notre site utilise |
      la lecture de ce contenu est susceptible | veuillez activer | déjà abonné`,
    'site-furniture': 'vous êtes ici | temps de lecture | mots-clés : | thèmes :',
  },
  lists: `à lire aussi | lire aussi | sur le même sujet | sur le même thème | articles liés |
    articles similaires | les plus lus | les plus consultés | le plus lu | les plus partagés |
    à la une | dernières actualités | dernières infos | dernières nouvelles | les derniers articles |
    articles récents | plus d'articles | vous aimerez aussi | vous pourriez aussi aimer |
    recommandé pour vous | nos recommandations | ailleurs sur le web | contenus sponsorisés |
    dans la même rubrique | à découvrir | l'actualité en direct | les plus populaires | voir aussi |
    pour aller plus loin | édition du jour | toute l'actualité`,
  asides: `lire aussi | à lire aussi | lire également | voir aussi | à lire | lire | lire notre |
    lire la suite | à lire également | regarder aussi | écouter aussi |
    article réservé à nos abonnés lire aussi`,
  more: `lire la suite | lire la suite ici | lire l'article complet | lire l'article en entier |
    lire l'intégralité | il vous reste | la suite est réservée aux abonnés |
    cet article est réservé aux abonnés | article réservé aux abonnés | pour lire la suite |
    pour lire la totalité | la suite ici | retrouvez l'intégralité | contenu réservé aux abonnés`,
  storyCode: 'code | référence | identifiant',
  address: "lien | adresse | url | lien permanent | lien de l'article | source",
  rights: 'tous droits réservés | copyright | ©',
  holder: 'par | de | à',
  makers: 'réalisé par | conçu par',
  via: 'via',
  reprint: `cet article a été publié dans | cet article a été initialement publié |
    cet article est paru dans | article paru dans | publié initialement dans | publié initialement sur |
    initialement paru dans | avec l'aimable autorisation de | source | sources | repris de |
    traduit de`,
  feed: 'est apparu en premier sur',
  reported: 'selon une dépêche de',
  wrote: 'écrit | rapporte',
  outlet: `journal | agence | presse | hebdomadaire | quotidien | revue | magazine | gazette | tribune |
    nouvelles | télévision | radio`,
  contributors: `avec la contribution de | traduit par | traduction | propos recueillis par |
    photos de | reportage de | avec l'aide de | édité par`,
  pleas: `abonnez-vous à | notre newsletter | notre lettre d'information | inscrivez-vous à notre |
    suivez-nous sur | notre chaîne`,
  captions: `photo d'archives | photo | image d'archives | image | photo d'illustration | illustration |
    image d'illustration | légende`,
};
