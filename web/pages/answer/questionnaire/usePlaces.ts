import { useState } from 'react';
import type { AfterRenderQuestionEvent, Model } from 'survey-core';

type Places = ReadonlyMap<string, HTMLElement>;

/** For each question that SurveyJS has drawn, an empty element of ours between the question and its field. */
export function usePlaces(survey: Model): Places {
  const [places, setPlaces] = useState<Places>(new Map());
  // Not in an effect: SurveyJS draws, and tells so, before the effects of the page around it run.
  useState(() =>
    survey.onAfterRenderQuestion.add((_: Model, { question, htmlElement }: AfterRenderQuestionEvent) => {
      const field = htmlElement.querySelector('.sd-question__content');
      if (!field) return;
      const known = field.previousElementSibling;
      const isOurs = known instanceof HTMLElement && known.classList.contains('beside-question');
      const place = isOurs ? known : document.createElement('div');
      place.className = 'beside-question';
      field.before(place);
      setPlaces((all) => new Map(all).set(question.name, place));
    }),
  );
  return places;
}
