import type { QuotationWords } from '../quotation-words.ts';

export const quotations: QuotationWords = {
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
};
