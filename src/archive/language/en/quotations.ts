import type { QuotationWords } from '../quotation-words.ts';

export const quotations: QuotationWords = {
  says: `said | call | put it | puts it | says | say | told | tells | tell | added | adds | add |
    continued | continues | concluded | concludes | conclude | noted | notes | stressed | stresses |
    stated | states | claimed | claims | argued | argues | argue | explained | explains | explain |
    declared | declares | declare | insisted | insists | insist | warned | warns | warn | asserted |
    asserts | assert | contended | contends | contend | emphasized | emphasised | emphasizes |
    emphasises | remarked | remarks | observed | observes | commented | comments | replied | replies |
    responded | responds | answered | answers | asked | asks | wrote | writes | write | tweeted |
    tweets | posted | posts | announced | announces | announce | admitted | admits | admit |
    acknowledged | acknowledges | acknowledge | confirmed | confirms | confirm | denied | denies |
    deny | alleged | alleges | allege | maintained | maintains | maintain | reiterated | reiterates |
    reiterate | recalled | recalls | recall | suggested | suggests | suggest | predicted | predicts |
    predict | pledged | pledges | vowed | vows | urged | urges | urge | demanded | demands |
    testified | testifies | quipped | quips | joked | jokes | complained | complains | lamented |
    laments | boasted | boasts | cautioned | cautions | countered | counters | clarified | clarifies |
    elaborated | recounted | recounts | revealed | reveals | reported | reports | believes | believe |
    believed | thinks | thought | assesses | assess | assessed | estimates | estimated | agrees |
    agreed | hopes | hoped | called | calls | described | describes | dubbed | denounced | denounces |
    condemned | condemns | criticized | criticised | hailed | praised | shouted | shouts | exclaimed |
    exclaims | whispered | cried | reads | quoted | proclaimed | proclaims | opined | opines | cited |
    holds that | held that | hold that | points out | pointed out | point out | goes on | went on |
    went on to say | goes on to say | made it clear | makes it clear | made clear | makes clear |
    was quoted as saying | is quoted as saying | were quoted as saying | has been quoted as saying |
    was cited as saying | told reporters | said in a statement`,
  saidBy: '',
  adds: '',
  saying: `saying | as saying | as telling | adding | telling | noting | stressing | stating |
    claiming | arguing | explaining | declaring | insisting | warning | asserting | emphasizing |
    emphasising | remarking | commenting | replying | responding | writing | tweeting | announcing |
    reiterating | concluding | pledging | vowing | urging | calling | describing | pointing out |
    quoted as saying | cited as saying`,
  sayings: `call | calls | statement | statements | claim | claims | warning | warnings | remark |
    remarks | comment | comments | assertion | declaration | description | demand | demands | words |
    pledge | promise | vow | threat | insistence | argument | reference`,
  sources: `according to | in the words of | in the view of | in the opinion of | as told by |
    as stated by | as quoted by`,
  asides: '',
  documents: `report | reports | publication | publications | statement | statements | study | studies |
    article | articles | tweet | tweets | editorial | assessment | paper | letter | survey | analysis |
    bulletin | communiqué | communique | column | document | memo | release | post`,
  authors: 'by',
  he: 'he | she | him | her',
  they: 'they | it | them',
  that: 'that | how | whether | why | as',
  and: 'and',
  but: `but | while | whereas | although | though | yet | or | after | because | if | when |
    since | where`,
  who: 'who | which | whose | whom | that',
  prepositions: `of | in | on | at | to | for | from | by | with | about | against | between | among |
    during | after | before | under | over | near | through | within | without | into | onto | toward |
    towards | upon | despite | amid | amidst | beside | besides | behind | beyond | like | than | per |
    versus | via | since | until | as | along with | because of | due to | out of | close to |
    outside | inside | across | around | unlike | regarding | concerning | following | including`,
  articles: 'the | a | an',
  this: 'this',
  adverbs: `also | so-called | then | later | has | had | have | again | earlier | recently |
    reportedly | similarly | nevertheless | nonetheless | however | previously | repeatedly | further |
    furthermore | moreover | even | still | once | only | just | now | today | yesterday | thus |
    therefore | so | too | both | himself | herself | itself | themselves | publicly | privately |
    flatly | bluntly | quickly | simply | finally | meanwhile | instead | subsequently | explicitly |
    openly | sarcastically | rightly | allegedly | apparently | famously | reluctantly | separately |
    jointly | did | does | do | would | will | could | may | might | on monday | on tuesday |
    on wednesday | on thursday | on friday | on saturday | on sunday | monday | tuesday | wednesday |
    thursday | friday | saturday | sunday | first | sharply | strongly | firmly | angrily | clearly |
    specifically | strictly | continually | consistently | already | always | often | rather |
    certainly | long`,
  passive: 'is | are | was | were | be | been | being | am | by | not | never',
  roles: `spokesman | spokeswoman | spokesperson | spokesmen | aide | aides | adviser | advisers |
    advisor | advisors | official | officials | officer | officers | minister | ministers | ministry |
    ministries | president | presidents | leader | leaders | lawyer | lawyers | attorney | ally |
    allies | supporter | supporters | opponent | opponents | critic | critics | analyst | analysts |
    expert | experts | researcher | researchers | professor | director | directors | head | chief |
    chair | chairman | chairwoman | fellow | fellows | ambassador | ambassadors | envoy | envoys |
    diplomat | diplomats | general | commander | commanders | secretary | deputy | member | members |
    lawmaker | lawmakers | senator | senators | correspondent | reporter | reporters | journalist |
    journalists | editor | columnist | source | sources | government | administration | regime | army |
    military | police | authorities | forces | troops | media | press | agency | parliament | embassy |
    campaign | team | party | company | group | people | state | states | citizens | rebels |
    fighters | voters | politician | politicians | economist | economists | historian | scholar |
    scholars | author | authors | judge | prosecutor | prosecutors | delegation | representative |
    representatives | negotiator | negotiators | mayor | governor | premier | chancellor | king |
    queen | prince | man | woman | activist | activists | actor | actress | artist | anchor |
    billionaire | bishop | archbishop | pope | blogger | brother | businessman | businesswoman |
    campaigner | campaigners | candidate | captain | ceo | cleric | clerics | coach | colonel |
    comedian | commentator | commentators | commissioner | congressman | congresswoman | consultant |
    councillor | councillors | dissident | doctor | doctors | engineer | executive | father | mother |
    sister | son | daughter | wife | husband | widow | founder | co-founder | host | imam | rabbi |
    justice | lecturer | lobbyist | major | lieutenant | sergeant | manager | musician | nurse |
    observer | observers | owner | physicist | player | poet | pollster | presenter | priest |
    producer | protester | protesters | pundit | refugee | refugees | resident | residents |
    scientist | scientists | singer | soldier | soldiers | strategist | student | students | survivor |
    survivors | teacher | teachers | victim | victims | villager | villagers | witness | witnesses |
    worker | workers | writer | writers | veteran | veterans | specialist | specialists | counsel |
    advocate | advocates | foundation | institute | office | department | council | committee |
    commission | court | union | bank | news | newspaper | website | magazine | channel | television |
    tv | radio | think-tank | centre | center`,
};
