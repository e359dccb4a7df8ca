package nezuku.faq.search;

/** A way in which an entry can fit a question; each has a value between 0 and 1. */
enum Feature {
  /** Best cosine of words over the entry's phrases. */
  WORDS,
  /** Best cosine of Japanese character pairs over the phrases. */
  GRAMS,
  /** Best cosine of characters over the phrases. */
  CHARS,
  /** Best cosine of readings over the phrases: kana meets kanji. */
  READINGS,
  /** Best cosine of word pairs over the phrases. */
  PAIRS,
  /** Mean of the three best cosines of words: aliases that agree. */
  SUPPORT,
  /** Mean of the three best cosines of characters. */
  CHAR_SUPPORT,
  /** Cosine of words with all phrases taken together. */
  CENTROID,
  /** Cosine of characters with all phrases taken together. */
  CHAR_CENTROID,
  /** The share of the question's words that the best phrase has. */
  PHRASE_COVERAGE,
  /** The share of the best phrase's words that the question has. */
  PHRASE_DENSITY,
  /** The share of the question's words that the entry has anywhere. */
  ENTRY_COVERAGE,
  /** The share of the question's characters that the entry has anywhere. */
  CHAR_COVERAGE,
  /** Cosine of words with the answer. */
  ANSWER,
  /** The share of the question's words that the answer has. */
  ANSWER_COVERAGE,
  /** Whether both ask the same: who, when, where, why, how much, how. */
  ASKS_THE_SAME,
  /** How common the rarest word of the question is that the entry lacks. */
  NOTHING_RARE_MISSING,
  /** How much weight the words have that question and best phrase share. */
  EVIDENCE,
  /** How much weight the words have that the question and the entry share. */
  ENTRY_EVIDENCE,
  /** Cosine of words with the entry's own question. */
  QUESTION,
  /** The share of the question's words that any entry has. */
  KNOWN,
  /** How many different words the question has, up to eight. */
  SIZE,
  /** The share of what tells the gathered entries apart in the question that a phrase has. */
  TELLING_COVERAGE,
  /** The same times the share of what is telling in the phrase that the question has. */
  TELLING,
}
