import vader from 'vader-sentiment';

/** VADER's compound sentiment of a text, −1 to 1. */
export function vaderOf(text: string): number {
  return vader.SentimentIntensityAnalyzer.polarity_scores(text).compound;
}
