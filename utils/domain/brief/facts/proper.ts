import { languageOf } from '../../language.ts';
import { byPattern, type Finder, type Setting } from './found.ts';
import { isPosted } from './posted.ts';
import { wordsIn } from './vocabulary.ts';

/** Words with a capital that name nothing of the customer's case. */
const NOT_NAMES =
  /^(?:I|I'm|I've|I'll|I'd|Mr|Mrs|Ms|Dr|Sir|Madam|Dear|God|Christ|Jesus|Ok|Okay|Yes|No|Thanks|Thank|Please|Hello|Hi|Hey|Sorry|Oh|Well|AI|Bot|English|German|French|Spanish|Italian|Dutch|Portuguese|Japanese|Chinese|Polish|American|British|Canadian|Indian|European|Irish|Scottish|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter|New|Year|Support|Customer|Service|Services|Team|Agent|Human|Manager|Supervisor|Terms|Conditions|Policy|Privacy|Account|Order|Orders|Return|Refund|Reservation|Booking|Flight|Item|Items|Regards|Kind|Best|Street|Economy|Business|Basic|First|Class|Gold|Silver|Regular|Bluetooth|Internet|Web|Email|Mail|Home|Menu|Settings|Update|Error|Page|Section|Article|Regulation|Option|Step|The|This|That|It|My|Your|Our|We|You|They|He|She|And|But|So|If|Not|All|Day|Name|Number|Date|Card|Credit|Gift|Payment|Method|Insurance|Travel|Passenger|Passengers|Confirmation|Shipping|Address|Total|Price|Size|Color|Colour|Product|Products|Ombudsman|Commissioner|Officer|Act|Law|Court|Trading|Standards|Resources|Human|Security|Division|Data|Protection|Information|Financial|Equality|Consumer|Rights|VAT|Dutch|ID|Option|Plan|Deaf|Muslim|Jewish|Christian|Catholic|Capt|Sirs|Alzheimer|Parkinson|Covid|Taurus|IdP|NameID|Suomi|Deutsch|Français|Español|Italiano|Power|Wifi|WiFi|Wi-Fi|SMS|PDF|URL|Google|Facebook|Twitter|Reddit|Trustpilot|Instagram|Black|White|Red|Blue|Green|Intel|Brand|Replacement|Current|Target|Departure|Return|Outbound|Inbound|Route|Status|Original|Certificate|Voucher|Quantity|Keep|Change|Cancel|Exchange|Remove|Add|No|[A-Z])$/;

/** After these stands the name of whoever is spoken to. */
const SPOKEN_TO =
  /(?:^|[^\p{L}])(?:hi|hello|hey|dear|thanks|thank you|thx|cheers|ok|okay|oh hello|sorry|please)(?: (?:so much|a lot|again|very much|there))?,? $/iu;

/** After an account or an address a sentence begins, and "Don't" is no name wherever it stands. */
const BEGINS = /(?:[@#]\w+|\S+\.\w+\/\S*|\d[.)]?|\p{Lu}[\p{L}'-]+)[,:]? $/u;
const SHORTENED =
  /^\p{L}+'(?:t|re|ve|ll|d|m)$|^(?:Lol|Omg|Smh|Wtf|Yea|Yeah|Wow|Dont|Cant|Wont|Ive|Im|Its|Also|There|When|Where|What|Why|How|Who|Me|More|By|Without|Actually|Exactly|Just|Still|Then|Now|Only|Never|Any|Every|Some|Being|Doing|Trying|Been|Got|Had|Have|Has|Was|Were|Is|Are|Am|Do|Does|Did|Can|Could|Will|Would|Should|For|From|With|At|In|On|To|Of|As|Or|Because|Since|After|Before|Until|While|Again|Maybe|Very|Too|Up|Out|Get|Give|Need|Want|Waiting|Tell|Show|Call|Called|Ordered|Bought|Bc|Btw|Ps|Guys|Please|Ugh|Really|Sure|Great|Good|Bad|Worst|Best|Love|Hate|Fix|Shame|Awful|Terrible|Horrible|Disgusting|Same|Both|One|Two|Three|Another|Here|These|Those|Their|His|Her|Its|Him|Them|Us|An|A)$/u;

const MIDDLE = byPattern(
  'mention',
  /(?<=[\p{Ll}\d,;] (?:the |a |an |my |our |your |\()?)(?<v>(?:\p{Lu}&\p{Lu} )?\p{Lu}\p{Ll}[\p{L}'-]*(?: (?:of |and |the |& )?(?:\p{Lu}[\p{L}'&-]*))*)(?![\p{L}\p{N}@])/gu,
  /[a-z\d,;] \(?[A-ZÀ-Þ][a-z\u00df-\u00ff]/,
);

/** Before the name of a thing or a place; elsewhere in public a capital only presses a point. */
const NAMED =
  /(?<!\p{L})(?:my|our|the|your|on|in|at|via|from|with|using|for|to|by|of|and|or|near|w\/|an?|called|playing|watching|watch|play|bought|ordered|stream|download|install|use) $/iu;

/** "A Complete disaster": a word pressed, where "at a Walmart" names one. */
const EMPHATIC = /(?<!(?:at|in|on|from|with|got|have|own|bought) )an? $/i;

const PAYING = /^(?:Visa|Amex|Master[Cc]ard|Pay[Pp]al)$/;

/** Proper names in the middle of an English sentence that nothing else explains. */
export const proper: Finder = (setting) => {
  if (!MIDDLE.needs?.test(setting.text) || isTitled(setting.text)) return [];
  const found = MIDDLE(setting).filter(({ start, end }) => {
    const before = setting.text.slice(Math.max(0, start - 40), start);
    if (SPOKEN_TO.test(before) || BEGINS.test(before)) return false;
    const words = setting.text.slice(start, end).split(/[ &]+/);
    if (words.length === 1 && isPosted(setting.text) && !NAMED.test(before)) return false;
    if (words.length === 1 && EMPHATIC.test(before) && isPosted(setting.text)) return false;
    return words.some(
      (word) =>
        /^\p{Lu}/u.test(word) &&
        !PAYING.test(word) &&
        !SHORTENED.test(word) &&
        !NOT_NAMES.test(word.replace(/'s?$/, '')),
    );
  });
  return found.length > 0 && languageOf(setting.text) === 'en' ? found : [];
};

const CAPITALS = byPattern(
  'merchant',
  /(?<=(?<!\p{L})(?:at|to|from|called|by|an|bei|von|chez|à|a|en|de|em|bij|aan|円|元) )(?<v>\p{Lu}{3,}(?: \p{Lu}{2,}){1,2})(?![\p{L}\p{N}])/gu,
);

/** Names in capitals as statements print them, where the rest is not in capitals. */
export const merchants: Finder = Object.assign(
  (setting: Setting) => (isTitled(setting.text) ? [] : CAPITALS(setting)),
  { needs: /[A-Z\u00c0-\u00de]{3} [A-Z\u00c0-\u00de]{2}/ },
);

/** True where so many words begin with a capital that a capital says nothing. */
function isTitled(text: string): boolean {
  const words = wordsIn(text);
  const capitals = words.filter(({ start, end, plain }) => text.slice(start, end) !== plain).length;
  return words.length > 4 && capitals > words.length / 2;
}
