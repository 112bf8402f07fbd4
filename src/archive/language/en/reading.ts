import type { ReadingWords } from '../reading-words.ts';

export const reading: ReadingWords = {
  common: `the | of | and | to | in | a | is | that | for | on | was | with | as | it | by | at | from |
    has | have | he | she | his | her | they | their | be | been | are | were | not | but | an | will |
    would | said | this | which | who | after | its | more | about | over | than | into | against | no |
    or | new | up | out | says`,
  by: `by | author | authors | writer | interview by | written by | words by | story by | report by |
    text by`,
  and: 'and | &',
  in: 'in | for | at',
  desk: `staff | desk | newsroom | editors | editorial board | editorial team | team | correspondent |
    correspondents | reporter | reporters | news service | web desk | agencies | contributor`,
  published: `published | published on | published at | publication date | date published | posted |
    posted on | posted at | first published | first published on | originally published | date |
    created | issued | release date | released | filed | added | on | published time`,
  updated: `updated | updated on | updated at | last updated | last updated on | last update |
    last modified | last modified on | modified | modified on | changed | revised | accessed |
    retrieved | printed | printed on | saved | archived | captured | downloaded | today is | today |
    as of | edited | corrected | cached`,
  sections: `news | world | world news | worldwide | international | national | politics | business |
    economy | opinion | opinions | commentary | comment | analysis | editorial | features | feature |
    culture | sports | sport | technology | tech | science | health | environment | middle east |
    africa | asia | europe | americas | us news | uk news | u.s. | us | uk | local | local news |
    breaking news | breaking | top stories | society | education | entertainment | lifestyle | travel |
    arts | defense | defence | security | energy | markets | finance | law | crime | diplomacy |
    foreign policy | investigations | explainer | exclusive | in depth | region | regional | op-ed |
    views | weather | religion | war | mena | asia pacific | latin america | north america | metro |
    money`,
  title: 'title | headline',
  section: 'section | category | filed under | posted in | rubric | in section',
  home: 'home | homepage | home page | front page',
  lines: {
    'site-furniture': `menu | main menu | home | homepage | home page | front page | search |
      search for | sign in | log in | login | log out | sign out | register | sign up | my account |
      username | password | skip to content | skip to main content | skip to navigation | skip ad |
      jump to content | back to top | top | next | previous | prev | next article | previous article |
      next story | print | print article | print this page | print this article | email this |
      resize text | text size | font size | text | more | more options | show more | load more |
      see all | view all | close | open | full screen | autoplay | play | pause | mute | listen |
      listen to this article | listen to article | save | save article | save for later | bookmark |
      about | about us | contact | contact us | advertise | advertise with us | careers | jobs |
      sitemap | site map | help | faq | feedback | rss | rss feed | feeds | archive | archives | live |
      live tv | watch live | video | videos | photos | podcasts | apps | mobile | desktop version |
      mobile version | view photos | view gallery | view graphic | buy photo | full story | tags | tag |
      topics | topic | filed under | keywords | categories | category | edition | change edition |
      international edition | us edition | uk edition | go | submit | cancel | ok | yes | no | done |
      reload | refresh | loading | please wait | hide | show | expand | collapse | toggle navigation |
      navigation | sections | all sections | weather | more from this author | follow us | hot topics |
      table of contents | contents | get the app | download the app | download our app |
      report an error | report a typo | corrections | translate | language | languages | options |
      settings | accessibility | report this ad | why this ad | continue reading the main story |
      reuse this content | order reprints | read more on | rate this article | rating | your rating |
      views | reads | highlights | key points | in this story | in this article`,
    'share-widget': `share | share this | share this article | share this story | share this post |
      share this page | share it | share on | tweet | tweet this | pin | pin it | like | like this |
      like loading | retweet | email | e-mail | facebook | twitter | x | linkedin | whatsapp |
      telegram | pinterest | reddit | tumblr | google plus | google+ | messenger | flipboard | pocket |
      viber | line | sms | instagram | youtube | tiktok | threads | bluesky | mastodon | copy link |
      copy url | link copied | copied | copy | send | send to a friend | follow | recommend |
      recommended by | share via email | share with friends | social sharing | share article |
      share story | shares | save to pocket | embed | share to`,
    placeholder: `img | image | photo | picture | video | audio | advertisement | advertisements |
      advertising | ad | ads | sponsored | sponsored content | promoted | promoted content |
      paid content | qr code | logo | icon | avatar | thumbnail | gallery | slideshow | image gallery |
      photo gallery | image not available | no image | video unavailable | this video is not available |
      embedded content | loading video | media player | video player | play video |
      story continues below | story continues below advertisement | article continues below |
      article continues after advertisement | continue reading below |
      advertisement - scroll to continue | scroll to continue | map | chart | graphic | infographic`,
    caption: 'caption | image caption | photo caption | image source | image credit | photo credit',
    comment: `comments | comment | show comments | view comments | hide comments | leave a comment |
      leave a reply | post a comment | add a comment | write a comment | join the conversation | reply |
      log in to comment | sign in to comment | be the first to comment | no comments | no comments yet |
      readers' comments | reader comments | post comment | your comment | your name | your email |
      comments are closed | cancel reply | comment policy | commenting policy | discussion policy |
      community guidelines | view all comments | submit comment | discussion`,
    notice: `terms of use | terms of service | terms and conditions | terms & conditions | terms |
      privacy policy | privacy | privacy notice | cookie policy | cookies | cookie settings |
      cookie preferences | manage cookies | manage consent | accept | accept all | accept cookies |
      accept all cookies | reject all | i agree | i accept | agree | got it |
      do not sell my personal information | disclaimer | legal | legal notice | subscribe |
      subscribe now | subscribe today | newsletter | newsletters | our newsletter |
      sign up for our newsletter | sign up now | join now | join us | donate | donate now | support us |
      support our work | support our journalism | become a member | become a subscriber |
      become a supporter | try it free | free trial | start free trial | already a subscriber |
      already a member | get unlimited access | copyright | all rights reserved | ad choices |
      adchoices | read our privacy policy`,
    label: `news link | link | source link | short link | permalink | url | source | story code |
      news code | news id | article id | author | authors | by | date`,
  },
  openings: {
    'share-widget': `share on | share this | share via | share to | tweet this | follow us on | follow |
      like us on | join us on | find us on | click to share | share with | email this | send this`,
    comment: `leave a comment | leave a reply | post a comment | 0 thoughts on | 0 responses to |
      0 comments on | your email address will not be published | required fields are marked |
      comments on this | this article has comments`,
    notice: `a version of this article appears in | this article appears in the | subscribe to |
      subscribe for | subscribe now | sign up for | sign up to | sign up and | by subscribing |
      by signing up | by clicking | by continuing | by using this | we use cookies | this site uses |
      this website uses | our website uses | our site uses | please enable | you need to enable |
      javascript is | your browser | enable javascript | please disable your ad | enjoy unlimited |
      start your free | support our | support independent | if you enjoyed | if you like |
      to continue reading, please | you have reached your | stay up to date | stay informed |
      never miss | receive our | download our app | the opinions expressed | the views expressed |
      the opinions in | the views in | opinions expressed | views expressed | disclaimer |
      this story was originally produced by machine`,
    'site-furniture': `skip to | jump to | you are here | tags: | tag: | topics: | keywords: |
      posted under | estimated reading time | reading time | time to read | current weather |
      related topics: | about the author | designed by | powered by`,
    placeholder: 'advertisement | embedded video | click to play',
  },
  lists: `related | related articles | related stories | related news | related posts |
    related content | related topics | related coverage | related links | most read | most popular |
    most viewed | most shared | most commented | most recent | popular | popular now | popular posts |
    popular articles | popular stories | trending | trending now | trending stories | latest |
    latest news | latest stories | latest articles | latest headlines | latest posts | recent |
    recent posts | recent articles | recent news | recent stories | recommended | recommended for you |
    recommended stories | recommended reading | you may also like | you might also like | you may like |
    you may also be interested in | more stories | more news | more articles | more headlines |
    more on this story | more on this topic | more on this | more from | more in | more like this |
    other news | other stories | other articles | also in the news | around the web |
    from around the web | from the web | elsewhere on the web | sponsored stories | promoted stories |
    editor's picks | editors' picks | editor's choice | editors' choice | don't miss | up next |
    read next | what to read next | top stories | top news | top articles | most popular videos |
    most popular articles | most watched | in other news | featured stories | must read | must reads |
    further reading | see more | keep reading | similar articles | similar stories |
    what others are reading | related videos | news ticker | headlines | follow-up`,
  asides: `read more | read also | also read | see also | related | related story | related article |
    read next | don't miss | also on | featured | recommended | watch | watch also | read | must read |
    more on this story | more`,
  more: `read more here | read the full story | read the full article | read full story |
    read full article | read the rest | read the rest here | read the whole story |
    to read the full story | to read the full article | to read the rest | continue reading |
    continue reading here | full story here | full article here | click here to read more |
    click here to read | click here for the full | click here to continue | for the full article |
    for the full story | to continue reading | read it here | read the original |
    view the full article | view original article | this article is for subscribers |
    this content is for subscribers | this article is available to subscribers | subscribe to read |
    subscribe to continue | sign in to read | log in to read | subscribers only |
    this is a premium article | you have reached your limit | the rest of this article |
    read the complete article | unlock this article`,
  storyCode: `story code | news code | article code | news id | article id | story id | code | id |
    document id | story number`,
  address: `news link | link | source link | url | permalink | permanent link | short link |
    source url | original link | article link | web address | address | original url | retrieved from |
    available at | read online at | source`,
  rights: 'copyrights | all rights reserved | copyright | ©',
  holder: 'by | of | to | held by | for',
  makers: 'powered by | designed by | developed by',
  via: 'via',
  reprint: `based on reporting by | this article originally appeared in |
    this article originally appeared on | this article was originally published in |
    this article was originally published by | this article was originally published on |
    this article first appeared in | this article first appeared on |
    this story originally appeared in | this story originally appeared on |
    this story was originally published by | this story was originally published in |
    originally appeared in | originally appeared on | originally published in |
    originally published by | originally published on | first appeared in | first appeared on |
    first published by | first published in | reprinted from | republished from |
    reprinted with permission from | republished with permission from | posted with permission from |
    with permission from | courtesy of | via | source | sources | distributed by | adapted from |
    translated from`,
  feed: 'appeared first on',
  reported: '',
  wrote: 'wrote | reports | reported',
  outlet: `news | times | post | herald | tribune | journal | gazette | agency | media | press |
    newspaper | daily | weekly | magazine | review | chronicle | observer | telegraph | guardian |
    independent | monitor | mirror | network | radio | tv | television | online | today | globe | mail |
    standard | broadcasting | line`,
  contributors: `reporting by | additional reporting by | editing by | edited by | writing by |
    compiled by | translated by | contributed to this report | contributed to this story |
    contributed to this article | contributed reporting | with reporting by |
    with additional reporting by | with files from | photographs by | photography by |
    this article has been adapted from | this article was adapted from | this article is adapted from |
    this story has been edited | produced by | graphics by`,
  pleas: `never miss our | our partners | value your privacy | never miss a | newsletter |
    email address | your inbox | by email | subscribe to our | subscribe here | our newsletter |
    our daily newsletter | our weekly newsletter | sign up for our | sign up to our | follow us on |
    support our journalism | support our work | like us on facebook | please consider donating |
    become a supporter | our telegram channel | our whatsapp channel | download our app`,
  captions: `file photo | file picture | file image | photo | photo by | picture | image | image by |
    illustration | illustrative photo | illustrative image | a file photo | in this file photo |
    in this photo | in this image | in this picture | file - | file – | this handout | handout photo |
    photograph | pictured | video | map | chart | graphic`,
};
