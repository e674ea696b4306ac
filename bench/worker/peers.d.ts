declare module 'vader-sentiment' {
  export const SentimentIntensityAnalyzer: {
    polarity_scores(text: string): { readonly compound: number };
  };
}

declare module 'wink-eng-lite-web-model' {
  const model: import('wink-nlp').Model;
  export default model;
}
