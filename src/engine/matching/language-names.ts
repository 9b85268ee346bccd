/**
 * Languages by their English name, German, French, Spanish, Portuguese and own name, and ISO 639-1 and 639-2 codes
 * (Unicode CLDR), lower case without accents. The first word of a line names the language.
 */
const LANGUAGES =
  "arabic|arabisch|arabe|ar|ara;" +
  "bulgarian|bulgarisch|bulgare|bulgaro|bg|bul;" +
  "bangla|bengalisch|bengali|bn|ben;" +
  "bosnian|bosnisch|bosniaque|bosnio|bosanski|bs|bos;" +
  "catalan|katalanisch|catalao|catala|ca|cat;" +
  "czech|tschechisch|tcheque|checo|tcheco|cestina|cs|ces|cze;" +
  "danish|danisch|danois|danes|dinamarques|dansk|da|dan;" +
  "german|deutsch|allemand|aleman|alemao|de|deu|ger;" +
  "greek|griechisch|grec|griego|grego|el|ell|gre;" +
  "english|englisch|anglais|ingles|en|eng;" +
  "spanish|spanisch|espagnol|espanol|espanhol|es|spa|castellano|castilian|castilla;" +
  "estonian|estnisch|estonien|estonio|estoniano|eesti|et|est;" +
  "basque|baskisch|euskera|basco|euskara|eu|eus|baq;" +
  "persian|persisch|persan|persa|fa|fas|per|farsi;" +
  "finnish|finnisch|finnois|fines|finlandes|suomi|fi|fin;" +
  "filipino|fil|tagalog;" +
  "french|franzosisch|francais|frances|fr|fra|fre;" +
  "irish|irisch|irlandais|irlandes|gaeilge|ga|gle;" +
  "galician|galicisch|galicien|gallego|galego|gl|glg;" +
  "gujarati|goudjarati|guyarati|guzerate|gu|guj;" +
  "hebrew|hebraisch|hebreu|hebreo|hebraico|he|heb;" +
  "hindi|hi|hin;" +
  "croatian|kroatisch|croate|croata|hrvatski|hr|hrv;" +
  "hungarian|ungarisch|hongrois|hungaro|magyar|hu|hun;" +
  "armenian|armenisch|armenien|armenio|hy|hye|arm;" +
  "indonesian|indonesisch|indonesien|indonesio|id|ind|bahasa indonesia;" +
  "icelandic|islandisch|islandais|islandes|islenska|is|isl|ice;" +
  "italian|italienisch|italien|italiano|it|ita;" +
  "japanese|japanisch|japonais|japones|ja|jpn|nihongo;" +
  "georgian|georgisch|georgien|georgiano|ka|kat|geo;" +
  "kazakh|kasachisch|kazajo|cazaque|kk|kaz;" +
  "khmer|jemer|km|khm;" +
  "korean|koreanisch|coreen|coreano|ko|kor;" +
  "luxembourgish|luxemburgisch|luxembourgeois|luxemburgues|letzebuergesch|lb|ltz;" +
  "lithuanian|litauisch|lituanien|lituano|lietuviu|lt|lit;" +
  "latvian|lettisch|letton|leton|letao|latviesu|lv|lav;" +
  "macedonian|mazedonisch|macedonien|macedonio|mk|mkd|mac;" +
  "malay|malaiisch|malais|malayo|malaio|melayu|ms|msa|may;" +
  "maltese|maltesisch|maltais|maltes|malti|mt|mlt;" +
  "dutch|niederlandisch|neerlandais|neerlandes|holandes|nederlands|nl|nld|dut|flemish|holandisch|hollandisch|hollandais;" +
  "norwegian|norwegisch|norvegien|noruego|noruegues|norsk|no|nor|nb|nn|bokmal;" +
  "punjabi|pendjabi|punyabi|panjabi|pa|pan;" +
  "polish|polnisch|polonais|polaco|polones|polski|pl|pol;" +
  "portuguese|portugiesisch|portugais|portugues|pt|por|brazilian portuguese|portugues brasileiro|brasileiro;" +
  "romanian|rumanisch|roumain|rumano|romeno|romana|ro|ron|rum;" +
  "russian|russisch|russe|ruso|russo|ru|rus;" +
  "slovak|slowakisch|slovaque|eslovaco|slovencina|sk|slk|slo;" +
  "slovenian|slowenisch|slovene|esloveno|slovenscina|sl|slv;" +
  "albanian|albanisch|albanais|albanes|shqip|sq|sqi|alb;" +
  "serbian|serbisch|serbe|serbio|servio|sr|srp;" +
  "swedish|schwedisch|suedois|sueco|svenska|sv|swe;" +
  "swahili|suaheli|suajili|suaili|kiswahili|sw|swa;" +
  "tamil|tamoul|ta|tam;" +
  "telugu|telougou|telugo|te|tel;" +
  "thai|thailandisch|thailandais|tailandes|th|tha;" +
  "turkish|turkisch|turc|turco|turkce|tr|tur;" +
  "ukrainian|ukrainisch|ukrainien|ucraniano|uk|ukr;" +
  "urdu|ourdou|ur|urd;" +
  "vietnamese|vietnamesisch|vietnamien|vietnamita|tieng viet|vi|vie;" +
  "chinese|chinesisch|chinois|chino|chines|zh|zho|chi|mandarin|cantonese|mandarim";

/** Codes of two or three letters, and names: each with the English name of its language. */
const NAME_OF = new Map<string, string>();
const CODE_OF = new Map<string, string>();
for (const line of LANGUAGES.split(";")) {
  const words = line.split("|");
  const [english = ""] = words;
  for (const word of words) (isCode(word) ? CODE_OF : NAME_OF).set(word, english);
}

function isCode(word: string): boolean {
  return word.length <= 3;
}

/** English name of a language by its name in five languages, "" when the word is none. */
export function languageByName(word: string): string {
  return NAME_OF.get(word) ?? "";
}

/** English name of a language by its ISO 639 code, also with a country ("es-mx", "pt_br"); "" when it is none. */
export function languageByCode(word: string): string {
  return CODE_OF.get(word.replace(/^([a-z]{2,3})[-_][a-z]{2}$/, "$1")) ?? "";
}
