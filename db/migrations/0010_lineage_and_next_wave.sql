CREATE TABLE `organisation_changes` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`kind` text NOT NULL,
	`former_name` text,
	`other_id` text,
	`on_day` text NOT NULL,
	`created_at` text NOT NULL,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`other_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `organisation_changes_organisation` ON `organisation_changes` (`organisation_id`);--> statement-breakpoint
CREATE INDEX `organisation_changes_other` ON `organisation_changes` (`other_id`);--> statement-breakpoint
ALTER TABLE `networks` ADD `next_wave_on` text;--> statement-breakpoint
ALTER TABLE `networks` ADD `next_wave_reminded_at` text;