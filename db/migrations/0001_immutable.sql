-- What is published stays as it is, and what happened stays written down: also against our own mistakes.
CREATE TRIGGER questionnaire_versions_no_update BEFORE UPDATE ON questionnaire_versions
BEGIN SELECT RAISE(ABORT, 'a published questionnaire version is immutable'); END;
--> statement-breakpoint
CREATE TRIGGER questionnaire_versions_no_delete BEFORE DELETE ON questionnaire_versions
BEGIN SELECT RAISE(ABORT, 'a published questionnaire version is immutable'); END;
--> statement-breakpoint
CREATE TRIGGER pictures_no_update BEFORE UPDATE ON pictures
BEGIN SELECT RAISE(ABORT, 'a published picture is immutable'); END;
--> statement-breakpoint
CREATE TRIGGER pictures_no_delete BEFORE DELETE ON pictures
BEGIN SELECT RAISE(ABORT, 'a published picture is immutable'); END;
--> statement-breakpoint
CREATE TRIGGER audit_events_no_update BEFORE UPDATE ON audit_events
BEGIN SELECT RAISE(ABORT, 'audit events are append only'); END;
--> statement-breakpoint
CREATE TRIGGER audit_events_no_delete BEFORE DELETE ON audit_events
BEGIN SELECT RAISE(ABORT, 'audit events are append only'); END;
--> statement-breakpoint
CREATE TRIGGER waves_promise_fixed BEFORE UPDATE OF promise, threshold, version_id ON waves WHEN OLD.promise IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'the promise of a wave is fixed when it opens'); END;
--> statement-breakpoint
CREATE TRIGGER answers_no_update BEFORE UPDATE ON answers
BEGIN SELECT RAISE(ABORT, 'a submitted answer is never changed'); END;
