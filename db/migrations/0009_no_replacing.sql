-- Replacing a row deletes it without the delete trigger: so a version or a picture that is there is never inserted again.
CREATE TRIGGER questionnaire_versions_no_replace BEFORE INSERT ON questionnaire_versions
WHEN EXISTS (SELECT 1 FROM questionnaire_versions WHERE id = NEW.id OR (questionnaire_id = NEW.questionnaire_id AND number = NEW.number))
BEGIN SELECT RAISE(ABORT, 'a published questionnaire version is immutable'); END;
--> statement-breakpoint
CREATE TRIGGER pictures_no_replace BEFORE INSERT ON pictures
WHEN EXISTS (SELECT 1 FROM pictures WHERE id = NEW.id OR wave_id = NEW.wave_id)
BEGIN SELECT RAISE(ABORT, 'a published picture is immutable'); END;
