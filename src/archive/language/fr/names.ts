import type { NameWords } from '../name-words.ts';

export const names: NameWords = {
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
  dealings: `confiance en | confiance dans | foi en | demande à | demandé à | demandent à | demander à |
    reproche à | reproché à | reprochent à | appelle à | face à | grâce à | quant à | oppose à |
    opposent à | opposé à | opposition à | rappelle à | rappelé à | répond à | répondu à | répondre à |
    réponse à | message à | propose à | proposé à | impose à | imposé à | imposées à | imposer à |
    vendre à | vendu à | livrer à | livré à | allié à | liée à | ordonne à | interdit à |
    avertissement à | ultimatum à | concessions à | soutien à | aide à`,
  reports: '',
  directions: 'de | d | du | pour | via | à',
  motion: `arrive | arrivé | arrivée | arriver | arrivera | arrivent | atterri | atterrit | vol | vols |
    voyage | voyages | voyagé | visite | visites | rendu | rendue | rend | rendre | rendra | retour |
    retourné | rentré | rentrée | revenu | revenue | parti | partie | partir | part | départ | quitté |
    train | trains | route | avion | venu | venue | venir | vient | envoyé | kilomètres | km | heures |
    depuis | séjour | déplacement | ambassade | tournée | fui | né | née`,
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
};
