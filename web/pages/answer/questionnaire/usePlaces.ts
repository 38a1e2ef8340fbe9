import { useEffect, useState } from 'react';
import type { AfterRenderQuestionEvent, Model } from 'survey-core';

/** For each question that SurveyJS has drawn, an empty element of ours between the question and its field. */
export function usePlaces(survey: Model): ReadonlyMap<string, HTMLElement> {
  const [places, setPlaces] = useState<ReadonlyMap<string, HTMLElement>>(new Map());
  useEffect(() => {
    const onDrawn = (_: Model, { question, htmlElement }: AfterRenderQuestionEvent) => {
      const field = htmlElement.querySelector('.sd-question__content');
      if (!field) return;
      const place = document.createElement('div');
      field.before(place);
      setPlaces((known) => new Map(known).set(question.name, place));
    };
    survey.onAfterRenderQuestion.add(onDrawn);
    return () => survey.onAfterRenderQuestion.remove(onDrawn);
  }, [survey]);
  return places;
}
