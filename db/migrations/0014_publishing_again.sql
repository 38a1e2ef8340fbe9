CREATE TABLE `corrections` (
	`id` text PRIMARY KEY NOT NULL,
	`wave_id` text NOT NULL,
	`reason` text NOT NULL,
	`voices` text NOT NULL,
	`opened_by` text NOT NULL,
	`opened_at` text NOT NULL,
	FOREIGN KEY (`wave_id`) REFERENCES `waves`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`opened_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `corrections_wave` ON `corrections` (`wave_id`);--> statement-breakpoint
DROP INDEX `pictures_wave_id_unique`;--> statement-breakpoint
ALTER TABLE `pictures` ADD `number` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `pictures` ADD `reason` text;--> statement-breakpoint
CREATE UNIQUE INDEX `pictures_wave_number` ON `pictures` (`wave_id`,`number`);--> statement-breakpoint
ALTER TABLE `waves` ADD `correcting_since` text;