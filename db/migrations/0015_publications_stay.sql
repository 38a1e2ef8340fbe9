-- A wave may be published again, as a new row: what was published before stays as it is.
DROP TRIGGER pictures_no_replace;
--> statement-breakpoint
CREATE TRIGGER pictures_no_replace BEFORE INSERT ON pictures
WHEN EXISTS (SELECT 1 FROM pictures WHERE id = NEW.id OR (wave_id = NEW.wave_id AND number = NEW.number))
BEGIN SELECT RAISE(ABORT, 'a published picture is immutable'); END;
