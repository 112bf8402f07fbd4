import type { NameWords } from '../name-words.ts';

export const names: NameWords = {
  particles: `al | el | ad | as | ash | an | bin | ben | bint | ibn | abu | van | von | der | den | de |
    du | da | dos | di | del | della | la | le | ter | ten | st`,
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
  openers: `A | About | Accusing | Across | After | Against | Ahead | All | Along | Already | Also |
    Although | Amid | Among | An | And | Another | Any | Are | Around | As | Asked | At | Backed |
    Based | Because | Before | Behind | Besides | Between | Beyond | Both | But | By | Can | Could |
    Despite | Did | Does | During | Each | Earlier | Even | Ever | Every | Except | Far | Few | First |
    For | Former | From | Given | Had | Has | Have | He | Hence | Her | Here | His | How | However | I |
    If | In | Indeed | Inside | Instead | Into | Is | It | Its | Just | Last | Later | Lest | Less |
    Let | Like | Likewise | Long | Many | May | Meanwhile | Might | More | Moreover | Most | Much |
    Must | My | Near | New | Neither | Never | Nevertheless | Next | No | Nor | Not | Nothing | Now |
    Of | Off | Often | On | Once | One | Only | Or | Other | Others | Our | Out | Outside | Over |
    Perhaps | Per | Rather | Second | Seeing | Several | She | Should | Since | So | Some | Sometimes |
    Soon | Still | Such | Than | That | The | Their | Then | There | Therefore | These | They | Third |
    This | Those | Though | Through | Thus | To | Today | Together | Tomorrow | Tonight | Too | Toward |
    Towards | Two | Under | Unless | Unlike | Until | Up | Upon | Very | Via | Was | We | Were | What |
    Whatever | When | Whenever | Where | Whereas | Wherever | Whether | Which | While | Who | Whose |
    Why | Will | With | Within | Without | Would | Yes | Yesterday | Yet | You | Your | *ing | *ly`,
  compass: 'North | South | East | West | New | Equatorial',
  places: `in | at | near | outside | around | across | inside | beyond | downtown | central | east | west |
    north | south | eastern | western | northern | southern | through | throughout | via | within`,
  dealings: `confidence in | trust in | faith in | belief in | interest in | disappointment in |
    anger at | angry at | angered at | fury at | furious at | aimed at | directed at | hit out at |
    hits out at | lashed out at | lashes out at | lash out at | lashing out at | hit back at |
    hits back at | fire back at | fired back at | swipe at | swipes at | barb at | barbs at | jab at |
    jabs at | shot at | shots at | frustrated at | frustration at | dismay at | dismayed at |
    outrage at | outraged at | annoyed at | irritation at | wink at | finger at | fingers at | lean on |
    through to | within reach of`,
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
  bodies: `Academy | Agency | Alliance | Assembly | Association | Authority | Bank | Board | Brigade |
    Bureau | Center | Centre | Coalition | Commission | Committee | Company | Confederation |
    Conference | Congress | Corporation | Council | Court | Department | Federation | Forum |
    Foundation | Front | Fund | Group | Institute | Institution | League | Ministry | Mission |
    Movement | Office | Organisation | Organization | Parliament | Party | Senate | Society | Trust |
    Union | University`,
  ranks: `deputy | vice | first | acting | interim | caretaker | special | presidential | senior | chief |
    assistant | permanent | high`,
  former: `former | ex | late | previous | then | next | future | incoming | outgoing | onetime | fellow |
    designate | aspiring | first | last | new | deputy | vice`,
};
