import type { Language } from './language.ts';

export const english: Language = {
  tag: 'en',
  dir: 'ltr',
  dates: {
    capitals: true,
    months: {
      gregory: [
        'january',
        'february',
        'march',
        'april',
        'may',
        'june',
        'july',
        'august',
        'september',
        'october',
        'november',
        'december',
      ],
    },
    shortMonths: ['jan', 'feb', 'mar', 'apr', '', 'jun', 'jul', 'aug', 'sep|sept', 'oct', 'nov', 'dec'],
    weakMonths: 'march|april|may|june|august',
    weekdays: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
    shortWeekdays: ['mon', 'tue|tues', 'wed', 'thu|thur|thurs', 'fri', 'sat', 'sun'],
    dayFirst: false,
    ordinals: 'st|nd|rd|th',
    of: 'of',
    at: 'at',
    hour: 'h',
    am: 'am|a.m.',
    pm: 'pm|p.m.',
    to: 'to|through|until',
    and: 'and|or',
    beforeYear:
      'in|since|until|till|during|year|early|late|mid|summer|winter|spring|autumn|fall|back in|end of',
    beforeYearOrAmount: 'by|before|after|from|of|to|between|and|through',
    the: 'the|a|an|his|her|its|their|this|s',
    counted:
      'people|troops|soldiers|fighters|men|women|children|dollars|euros|pounds|percent|per|miles|metres|meters|km|kilometers|kilometres|tonnes|tons|barrels|others|more|years|days|hours|million|billion|thousand',
    numbers: [
      'one|a|an',
      'two',
      'three',
      'four',
      'five',
      'six',
      'seven',
      'eight',
      'nine',
      'ten',
      'eleven',
      'twelve',
    ],
    units: { day: 'day', week: 'week', month: 'month', year: 'year' },
    manyUnits: { day: 'days', week: 'weeks', month: 'months', year: 'years' },
    relative: [
      { say: 'the day before yesterday', from: 'publication', by: -2, unit: 'day' },
      { say: 'the day after tomorrow', from: 'publication', by: 2, unit: 'day' },
      { say: 'yesterday|last night', from: 'publication', by: -1, unit: 'day' },
      {
        say: 'today|tonight|this morning|this afternoon|this evening',
        from: 'publication',
        by: 0,
        unit: 'day',
      },
      { say: 'tomorrow', from: 'publication', by: 1, unit: 'day' },
      { say: '{number} {units} ago', from: 'publication', by: -1 },
      {
        say: 'last {unit}|late last {unit}|early last {unit}|earlier last {unit}',
        from: 'publication',
        by: -1,
      },
      {
        say: 'this {unit}|earlier this {unit}|later this {unit}|early this {unit}|late this {unit}',
        from: 'publication',
        by: 0,
      },
      { say: 'next {unit}|early next {unit}|late next {unit}|later next {unit}', from: 'publication', by: 1 },
      { say: 'last {weekday}|this past {weekday}', from: 'publication', by: -1 },
      { say: 'next {weekday}|this coming {weekday}', from: 'publication', by: 1 },
      { say: '{weekday}', from: 'publication', by: 0 },
      {
        say: '(in) {month}|(since) {month}|(until) {month}|(till) {month}|(during) {month}|(through) {month}|(early) {month}|(late) {month}|(mid) {month}|(end of) {month}|(beginning of) {month}|(start of) {month}',
        from: 'publication',
        by: 0,
      },
      { say: 'last {month}', from: 'publication', by: -1 },
      { say: 'next {month}', from: 'publication', by: 1 },
      { say: '{number} {units} later|{number} {units} after', from: 'text', by: 1 },
      {
        say: 'the following {unit}|the next {unit}|the {unit} following|the {unit} after',
        from: 'text',
        by: 1,
      },
      { say: '{number} {units} earlier|{number} {units} before', from: 'text', by: -1 },
      { say: 'the previous {unit}|the {unit} before', from: 'text', by: -1 },
      { say: 'the same day', from: 'text', by: 0, unit: 'day' },
    ],
    ahead: 'from|until|till|by|before|starting|beginning|next',
    future:
      'will|shall|expected|scheduled|plans to|planned for|upcoming|would|slated|due on|due in|due to be|set to|set for|deadline|expires|takes effect|take effect',
  },
  reading: {
    common: `the | of | and | to | in | a | is | that | for | on | was | with | as | it | by | at | from | has | have |
      he | she | his | her | they | their | be | been | are | were | not | but | an | will | would | said | this | which |
      who | after | its | more | about | over | than | into | against | no | or | new | up | out | says`,
    by: 'by | author | authors | writer | interview by | written by | words by | story by | report by | text by',
    and: 'and | &',
    in: 'in | for | at',
    desk: 'staff | desk | newsroom | editors | editorial board | editorial team | team | correspondent | correspondents | reporter | reporters | news service | web desk | agencies | contributor',
    published: `published | published on | published at | publication date | date published | posted | posted on |
      posted at | first published | first published on | originally published | date | created | issued | release date |
      released | filed | added | on | published time`,
    updated: `updated | updated on | updated at | last updated | last updated on | last update | last modified |
      last modified on | modified | modified on | changed | revised | accessed | retrieved | printed | printed on |
      saved | archived | captured | downloaded | today is | today | as of | edited | corrected | cached`,
    sections: `news | world | world news | worldwide | international | national | politics | business | economy |
      opinion | opinions | commentary | comment | analysis | editorial | features | feature | culture | sports | sport |
      technology | tech | science | health | environment | middle east | africa | asia | europe | americas |
      us news | uk news | u.s. | us | uk | local | local news | breaking news | breaking | top stories | society |
      education | entertainment | lifestyle | travel | arts | defense | defence | security | energy | markets | finance |
      law | crime | diplomacy | foreign policy | investigations | explainer | exclusive | in depth | region | regional |
      op-ed | views | weather | religion | war | mena | asia pacific | latin america | north america | metro | money`,
    title: 'title | headline',
    section: 'section | category | filed under | posted in | rubric | in section',
    home: 'home | homepage | home page | front page',
    lines: {
      'site-furniture': `menu | main menu | home | homepage | home page | front page | search | search for | sign in | log in | login |
        log out | sign out | register | sign up | my account | username | password | skip to content | skip to main content |
        skip to navigation | skip ad | jump to content | back to top | top | next | previous | prev | next article |
        previous article | next story | print | print article | print this page | print this article | email this |
        resize text | text size | font size | text | more | more options | show more | load more | see all | view all |
        close | open | full screen | autoplay | play | pause | mute | listen | listen to this article | listen to article |
        save | save article | save for later | bookmark | about | about us | contact | contact us | advertise |
        advertise with us | careers | jobs | sitemap | site map | help | faq | feedback | rss | rss feed | feeds |
        archive | archives | live | live tv | watch live | video | videos | photos | podcasts | apps | mobile | desktop version |
        mobile version | view photos | view gallery | view graphic | buy photo | full story | tags | tag | topics | topic | filed under |
        keywords | categories | category | edition | change edition | international edition | us edition | uk edition |
        go | submit | cancel | ok | yes | no | done | reload | refresh | loading | please wait | hide | show | expand | collapse |
        toggle navigation | navigation | sections | all sections | weather | more from this author | follow us |
        hot topics | table of contents | contents | get the app | download the app | download our app | report an error | report a typo | corrections |
        translate | language | languages | options | settings | accessibility | report this ad | why this ad |
        discussion policy | continue reading the main story | reuse this content | order reprints | read more on | rate this article | rating | your rating | views | reads | highlights | key points | in this story | in this article`,
      'share-widget': `share | share this | share this article | share this story | share this post | share this page | share it | share on | tweet | tweet this |
        pin | pin it | like | like this | like loading | retweet | email | e-mail | facebook | twitter | x | linkedin | whatsapp |
        telegram | pinterest | reddit | tumblr | google plus | google+ | messenger | flipboard | pocket | viber | line | sms |
        instagram | youtube | tiktok | threads | bluesky | mastodon | copy link | copy url | link copied | copied | copy | send | send to a friend | follow | recommend | recommended by |
        share via email | share with friends | social sharing | share article | share story | shares | save to pocket | embed | share to`,
      placeholder: `img | image | photo | picture | video | audio | advertisement | advertisements | advertising | ad | ads |
        sponsored | sponsored content | promoted | promoted content | paid content | qr code | qr codeqr code | logo | icon | avatar | thumbnail |
        gallery | slideshow | image gallery | photo gallery | image not available | no image | video unavailable | this video is not available | embedded content | loading video |
        media player | video player | play video | story continues below | story continues below advertisement | article continues below |
        article continues after advertisement | continue reading below | advertisement - scroll to continue | scroll to continue | map | chart | graphic | infographic`,
      caption: 'caption | image caption | photo caption | image source | image credit | photo credit',
      comment: `comments | comment | show comments | view comments | hide comments | leave a comment | leave a reply | post a comment |
        add a comment | write a comment | join the conversation | reply | log in to comment | sign in to comment | be the first to comment |
        no comments | no comments yet | readers' comments | reader comments | post comment | your comment | your name | your email |
        comments are closed | cancel reply | view all comments | submit comment | discussion`,
      notice: `terms of use | terms of service | terms and conditions | terms & conditions | terms | privacy policy | privacy | privacy notice | cookie policy | cookies |
        cookie settings | cookie preferences | manage cookies | manage consent | accept | accept all | accept cookies | accept all cookies | reject all | i agree | i accept | agree | got it |
        do not sell my personal information | disclaimer | legal | legal notice | subscribe | subscribe now | subscribe today |
        subscribe sign in | sign in subscribe | newsletter | newsletters | our newsletter | sign up for our newsletter | sign up now | join now | join us | donate | donate now | support us |
        support our work | support our journalism | become a member | become a subscriber | become a supporter | try it free | free trial | start free trial |
        already a subscriber | already a member | get unlimited access | copyright | all rights reserved | ad choices | adchoices | read our privacy policy`,
      label:
        'news link | link | source link | short link | permalink | url | source | story code | news code | news id | article id | author | authors | by | date',
    },
    openings: {
      'share-widget': `share on | share this | share via | share to | tweet this | follow us on | follow | like us on | join us on | find us on | click to share | share with | email this | send this`,
      comment: `leave a comment | leave a reply | post a comment | 0 thoughts on | 0 responses to | 0 comments on | your email address will not be published | required fields are marked | comments on this | this article has comments`,
      notice: `a version of this article appears in | this article appears in the | subscribe to | subscribe for | subscribe now | sign up for | sign up to | sign up and | by subscribing | by signing up | by clicking | by continuing | by using this | we use cookies | this site uses | this website uses |
        our website uses | our site uses | please enable | you need to enable | javascript is | your browser | enable javascript | please disable your ad | enjoy unlimited | start your free | support our | support independent | if you enjoyed | if you like | to continue reading, please | you have reached your | stay up to date | stay informed |
        never miss | receive our | download our app | the opinions expressed | the views expressed | the opinions in | the views in | opinions expressed | views expressed | disclaimer | this story was originally produced by machine`,
      'site-furniture':
        'wait 0 second | wait 0 seconds | skip to | jump to | you are here | tags: | tag: | topics: | keywords: | posted under | estimated reading time | reading time | time to read | current weather | related topics: | about the author | designed by | powered by',
      placeholder: 'advertisement | embedded video | click to play',
    },
    lists: `related | related articles | related stories | related news | related posts | related content | related topics | related coverage | related links | most read |
      most popular | most viewed | most shared | most commented | most recent | popular | popular now | popular posts | popular articles | popular stories | trending | trending now | trending stories | latest | latest news | latest stories |
      latest articles | latest headlines | latest posts | recent | recent posts | recent articles | recent news | recent stories | recommended | recommended for you | recommended stories | recommended reading | you may also like |
      you might also like | you may like | you may also be interested in | more stories | more news | more articles | more headlines | more on this story | more on this topic | more on this | more from | more in | more like this | other news |
      other stories | other articles | also in the news | around the web | from around the web | from the web | elsewhere on the web | sponsored stories | promoted stories | editor's picks | editors' picks | editor's choice | editors' choice | don't miss | up next | read next | what to read next |
      top stories | top news | top articles | most popular videos | most popular articles | most watched | in other news | featured stories | must read | must reads | further reading | see more | keep reading | similar articles | similar stories | what others are reading | related videos | news ticker | headlines | follow-up`,
    asides: `read more | read also | also read | see also | related | related story | related article | read next | don't miss | also on | featured | recommended | watch | watch also | read | must read | more on this story | more`,
    more: `read more here | read the full story | read the full article | read full story | read full article | read the rest | read the rest here | read the whole story | to read the full story | to read the full article |
      to read the rest | continue reading | continue reading here | full story here | full article here | click here to read more | click here to read | click here for the full | click here to continue | for the full article | for the full story | to continue reading | read it here | read the original | view the full article | view original article |
      this article is for subscribers | this content is for subscribers | this article is available to subscribers | subscribe to read | subscribe to continue | sign in to read | log in to read | subscribers only | this is a premium article | you have reached your limit | the rest of this article | read the complete article | unlock this article`,
    storyCode:
      'story code | news code | article code | news id | article id | story id | code | id | document id | story number',
    address:
      'news link | link | source link | url | permalink | permanent link | short link | source url | original link | article link | web address | address | original url | retrieved from | available at | read online at | source',
    rights: 'copyrights | all rights reserved | copyright | ©',
    holder: 'by | of | to | held by | for',
    reprint: `based on reporting by | this article originally appeared in | this article originally appeared on | this article was originally published in | this article was originally published by | this article was originally published on | this article first appeared in |
      this article first appeared on | this story originally appeared in | this story originally appeared on | this story was originally published by | this story was originally published in | originally appeared in | originally appeared on | originally published in | originally published by | originally published on |
      first appeared in | first appeared on | first published by | first published in | reprinted from | republished from | reprinted with permission from | republished with permission from | posted with permission from | with permission from | courtesy of | via | source | sources | distributed by | adapted from | translated from | copyright @`,
    feed: 'appeared first on',
    reported: '',
    wrote: 'wrote | reports | reported',
    outlet:
      'news | times | post | herald | tribune | journal | gazette | agency | media | press | newspaper | daily | weekly | magazine | review | chronicle | observer | telegraph | guardian | independent | monitor | mirror | network | radio | tv | television | online | today | globe | mail | standard | broadcasting | line',
    contributors: `reporting by | additional reporting by | editing by | edited by | writing by | compiled by | translated by | contributed to this report | contributed to this story | contributed to this article | contributed reporting | with reporting by | with additional reporting by | with files from | photographs by | photography by | this article has been adapted from its original source | this story has been edited | produced by | graphics by`,
    pleas:
      'never miss our | our partners | value your privacy | never miss a | newsletter | email address | your inbox | by email | subscribe to our | subscribe here | our newsletter | our daily newsletter | our weekly newsletter | sign up for our | sign up to our | follow us on | support our journalism | support our work | like us on facebook | please consider donating | become a supporter | our telegram channel | our whatsapp channel | download our app',
    captions:
      'file photo | file picture | file image | photo | photo by | picture | image | image by | illustration | illustrative photo | illustrative image | a file photo | in this file photo | in this photo | in this image | in this picture | file - | file – | this handout | handout photo | photograph | pictured | video | map | chart | graphic',
  },
  names: {
    particles: `al | el | ad | as | ash | an | bin | ben | bint | ibn | abu | van | von | der | den | de | du | da |
      dos | di | del | della | la | le | ter | ten | st`,
    suffixes: 'Jr | Sr | II | III | IV',
    articles: 'the',
    indefinite: 'a | an | any | every | each | another | some | no',
    and: 'and | or | &',
    of: 'of | for',
    to: 'to',
    prefixes: '',
    possessives: '',
    endings: '',
    adjectiveEndings: '',
    titles: `Mr | Mrs | Ms | Miss | Dr | Prof | Professor | Sir | Lord | Lady | Dame | Rev | Reverend | Father |
      Sheikh | Sheik | Imam | Ayatollah | Rabbi | Pope | Bishop | Archbishop | Cardinal | King | Queen |
      Prince | Princess | Emperor | Sultan | Emir | Shah | President | Vice | Premier | Chancellor |
      Minister | PM | FM | Secretary | Ambassador | Envoy | Spokesman | Spokeswoman | Spokesperson |
      Senator | Sen | Representative | Rep | Congressman | Congresswoman | Governor | Gov | Mayor | Judge
      | Justice | Attorney | General | Gen | Colonel | Col | Major | Maj | Captain | Capt | Lieutenant |
      Lt | Sergeant | Sgt | Admiral | Adm | Marshal | Commander | Brigadier | Chief | Chairman |
      Chairwoman | Chair | Director | Leader | Comrade | Commissioner | Speaker | Deputy | Democrat |
      Republican | Administration | Monday | Tuesday | Wednesday | Thursday | Friday | Saturday | Sunday |
      January | February | March | April | May | June | July | August | September | October | November |
      December | Jan | Feb | Mar | Apr | Jun | Jul | Aug | Sept | Sep | Oct | Nov | Dec`,
    openers: `A | About | Accusing | Across | After | Against | Ahead | All | Along | Already | Also | Although |
      Amid | Among | An | And | Another | Any | Are | Around | As | Asked | At | Backed | Based | Because
      | Before | Behind | Besides | Between | Beyond | Both | But | By | Can | Could | Despite | Did |
      Does | During | Each | Earlier | Even | Ever | Every | Except | Far | Few | First | For | Former |
      From | Given | Had | Has | Have | He | Hence | Her | Here | His | How | However | I | If | In |
      Indeed | Inside | Instead | Into | Is | It | Its | Just | Last | Later | Lest | Less | Let | Like |
      Likewise | Long | Many | May | Meanwhile | Might | More | Moreover | Most | Much | Must | My | Near
      | New | Neither | Never | Nevertheless | Next | No | Nor | Not | Nothing | Now | Of | Off | Often |
      On | Once | One | Only | Or | Other | Others | Our | Out | Outside | Over | Perhaps | Per | Rather |
      Second | Seeing | Several | She | Should | Since | So | Some | Sometimes | Soon | Still | Such |
      Than | That | The | Their | Then | There | Therefore | These | They | Third | This | Those | Though
      | Through | Thus | To | Today | Together | Tomorrow | Tonight | Too | Toward | Towards | Two | Under
      | Unless | Unlike | Until | Up | Upon | Very | Via | Was | We | Were | What | Whatever | When |
      Whenever | Where | Whereas | Wherever | Whether | Which | While | Who | Whose | Why | Will | With |
      Within | Without | Would | Yes | Yesterday | Yet | You | Your | *ing | *ly`,
    compass: 'North | South | East | West | New | Equatorial',
    places: `in | at | near | outside | around | across | inside | beyond | downtown | central | east | west |
      north | south | eastern | western | northern | southern | through | throughout | via | within`,
    dealings: `confidence in | trust in | faith in | belief in | interest in | disappointment in | anger at | angry
      at | angered at | fury at | furious at | aimed at | directed at | hit out at | hits out at | lashed
      out at | lashes out at | lash out at | lashing out at | hit back at | hits back at | fire back at |
      fired back at | swipe at | swipes at | barb at | barbs at | jab at | jabs at | shot at | shots at |
      frustrated at | frustration at | dismay at | dismayed at | outrage at | outraged at | annoyed at |
      irritation at | wink at | finger at | fingers at | lean on | through to | within reach of`,
    reports: '',
    directions: 'to | from | for | into | toward | towards | on | onto | between',
    motion: `arrive | arrives | arrived | arriving | arrival | came | go | goes | went | going | gone | fly |
      flies | flew | flying | flown | flight | flights | travel | travels | traveled | travelled |
      traveling | travelling | trip | trips | journey | journeys | visit | visits | visited | visiting |
      tour | tours | toured | head | heads | headed | heading | return | returns | returned | returning |
      drive | drives | drove | driving | ride | rode | sail | sails | sailed | sailing | walk | walked |
      march | marched | land | lands | landed | landing | depart | departs | departed | departing |
      departure | leave | leaves | left | leaving | moved | relocate | relocated | relocating | embassy |
      embassies | consulate | summoned | route | way | road | roads | train | trains | rail | railway |
      bus | plane | planes | back | home | km | kilometres | kilometers | kilometre | kilometer | miles |
      mile | hours | minutes | speaking | reporting | reports | reported | phone | telephone | live |
      lives | lived | living | broadcast | born | evacuated | evacuate | fled | flee | fleeing |
      pilgrimage | delegation | welcomed | welcome | welcomes | invited | invite | invites | invitation |
      stopover | escorted | extradited | deported | diverted | rerouted | airlifted`,
    motionAfter: '',
    visits: `visit | visits | visited | visiting | leave | leaves | left | leaving | reach | reaches | reached |
      reaching | tour | tours | toured | touring | depart | departs | departed | departing | enter |
      enters | entered | entering | flee | flees | fled | fleeing | besiege | besieged | surround |
      surrounded | capture | captured | storm | stormed | shell | shelled | bomb | bombed | bombing | near
      | nears | neared | nearing | quit | revisit | revisited`,
    sites: `capital | city | cities | town | towns | village | port | airport | airports | airspace | suburb |
      suburbs | outskirts | district | districts | neighbourhood | neighbourhoods | neighborhood |
      neighborhoods | street | streets | square | centre | center | downtown | region | province | area |
      metro | subway | station | stations | university | hospital | hospitals | hotel | hotels |
      restaurant | restaurants | embassy | bureau | office | offices | headquarters | studio | apartment |
      residence | mayor | resident | residents | inhabitants | people | crowds | protesters |
      demonstrators | traffic | weather | skyline | zoo | museum | theatre | theater | court | prison |
      bazaar | market | forum | summit | summits | conference | conferences | meeting | meetings | talks |
      visit | trip | gathering | correspondent | based | born | educated | trained | bound | daily |
      newspaper | treaty | olympics | marathon | festival | north | south | east | west | northern |
      southern | eastern | western | part | parts | heart | night | summer | winter | spring | morning`,
    speech: `speak | speaks | spoke | speaking | spoken | learn | learns | learned | learning | taught | teaches
      | fluent | translated | written`,
    roles: `president | vice president | prime minister = premier = pm | foreign minister = minister of foreign
      affairs = minister for foreign affairs | defence minister = defense minister = minister of defence =
      minister of defense | finance minister = minister of finance | interior minister = minister of the
      interior | oil minister = minister of oil | energy minister = minister of energy | economy minister
      = minister of economy | trade minister | justice minister = minister of justice | health minister =
      minister of health | education minister | environment minister | agriculture minister | transport
      minister | culture minister | intelligence minister | information minister | secretary of state |
      defence secretary = defense secretary = secretary of defense | foreign secretary | home secretary |
      treasury secretary | interior secretary | national security adviser = national security advisor |
      ambassador | envoy | spokesman = spokesperson = spokeswoman | chancellor | king | queen | crown
      prince | emir | sultan | supreme leader | attorney general | army chief = chief of staff | secretary
      general = secretary-general | director general = director-general | central bank governor | governor
      | mayor | chief executive | chairman = chairwoman | parliament speaker = speaker of parliament`,
    bodies: `Academy | Agency | Alliance | Assembly | Association | Authority | Bank | Board | Brigade | Bureau |
      Center | Centre | Coalition | Commission | Committee | Company | Confederation | Conference |
      Congress | Corporation | Council | Court | Department | Federation | Forum | Foundation | Front |
      Fund | Group | Institute | Institution | League | Ministry | Mission | Movement | Office |
      Organisation | Organization | Parliament | Party | Senate | Society | Trust | Union | University`,
    ranks: `deputy | vice | first | acting | interim | caretaker | special | presidential | senior | chief |
      assistant | permanent | high`,
    former: `former | ex | late | previous | then | next | future | incoming | outgoing | onetime | fellow |
      designate | aspiring | first | last | new | deputy | vice`,
  },
  quotations: {
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
  },
};
