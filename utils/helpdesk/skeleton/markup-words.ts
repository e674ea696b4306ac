/**
 * Words that interfaces are built of. A test id, a class or an address is told in these alone: no name, no place, no
 * product and nothing that a customer orders, pays for or complains of belongs here. The words of the shipped
 * selectors need no row, they are told anyway.
 */
export const MARKUP_WORDS: ReadonlySet<string> = new Set(
  `
  a absolute accordion action actions active activity add admin after agent agents ai alert align all anchor animate
  answer api app application apps archive area arrow article aside assign assigned assignee at attach attachment
  attachments attribute audio auto author automated automation avatar
  back background badge banner bar base before beta bg block blockquote body bold border bot bots bottom box break
  breadcrumb brand bubble bubbles button buttons by
  call cancel canned card cards category cc cell center change channel channels chat check checkbox checked chevron child
  chip circle clear click client clip clock close closed code col collapse collapsed collapsible color cols column
  columns combobox command comment comments compact complementary compose composer contact contacts container
  containers content contents context control convo copy core count counter create created css cursor custom customer
  dark dashboard data date datetime day default delete delivered delivery desk desktop detail details dialog direction
  disabled dismiss display div divider document done dot down draft drafts drag drawer drop dropdown dynamic
  edit editable editor element elements ellipsis email ember emoji empty end entity entry error escalation even event
  events exact expand expanded external
  fade failed feature feed fetch field fields figure file files fill filter filters first fixed flag flat flex float flow
  focus focused fold folder follow footer for form format forward frame from front full
  gap global go grid group grouped groups grow gutter
  handle handoff has head header heading height help hidden hide highlight history home host hover html
  icon icons id iframe image images img inactive inbox incoming index indicator info inline inner input insert inside
  interaction interface internal intro invisible is item items
  js justify
  key
  label labels lang language large last latest layout lazy leading left light line lines link links list listbox listitem
  load loaded loader loading local lock log logs long lower
  macro macros main marker markdown mark mask max md me media medium member members mention menu menubar menuitem message
  messages messaging meta metadata middle min mini minus mobile modal mode module more mount multi muted
  name narrow native nav navigation nested new next no node none normal note notes notice notification now number
  object odd off offset omni omnicomposer on one online only opacity open opened option options origin original other out outer outgoing
  outline over overflow overlay owner
  padding page paging pagination panel panels pane panes paragraph parent part participant participants parts paused pending
  permanent person picker pill pin pinned placeholder plain play plus pointer popover popup portal position post preview
  previous primary print private profile progress prompt prose provider public
  queue quick quote quoted
  radio rail react read reader ready recent redacted ref region relative reload remove render renderer reply replies reset
  resize resolved resolve response restore rich right ring role roles root rotate rounded route row rows rtl
  scale scope screen script scroll scrollable scrollbar search secondary section seen select selected selection self send
  sender sending sent sentinel separator seq session set settings shadow shared shell show shown shrink side sidebar
  signature simple single size skeleton slate slide slot small snippet snooze social solid solved sort source space spacer
  span spinner split square stack standard start starter state static status step sticky stop stream streaming strip
  stripe strong style sub subject submit subtitle subtle success suffix suggestion summary surface suspended svg switch
  switcher sync system
  tab table tabs tag tags target task tasks team teammate template test text textarea textbox theme thin thread threads
  three thumbnail ticket tickets tile time timeline timestamp title to toast today toggle toolbar tooltip top topbar trail
  transcript transform transition translate translation tree trigger triggers truncate two type typing
  ui unassigned under unit unread unseen up update updated upload uppercase user users
  value version vertical via video view viewer viewport views virtual visibility visible visitor voice
  wait warning white widget width window with wrap wrapper write writer
  yesterday
  zoom zindex
  h m p w x y z i b mb ml mr mt mx my pb pl pr pt px py sm lg xl xs xxl vh vw rem em ms
  amber blue gray grey green orange purple red slate yellow
  accesskey alertdialog alt aria autocomplete autofocus cite class contenteditable contentinfo controls coords crossorigin
  data decoding describedby dir draggable enterkeyhint enctype fetchpriority gridcell haspopup headers href hreflang
  inputmode labelledby listitem loading maxlength menuitemcheckbox menuitemradio minlength nonce novalidate onblur onchange
  onclick onerror onload owns part pattern pressed presentation progressbar readonly referrerpolicy rel required rowheader
  rowspan sandbox searchbox sizes slot spellcheck spinbutton src srcdoc srcset standalone tabindex tablist tabpanel
  treegrid treeitem usemap wai xlink xmlns
  copilot ended flags rel started survey surveys ultimate
  account accounts chatwoot ckeditor conversation conversations garden intercom lucide lotus operator polaris prosemirror
  tailwind woot zammad zd zat zendesk
  `
    .trim()
    .split(/\s+/),
);
