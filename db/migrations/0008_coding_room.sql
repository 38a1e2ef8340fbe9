CREATE TABLE `codebook_changes` (
	`id` text PRIMARY KEY NOT NULL,
	`inspectorate_id` text NOT NULL,
	`code` text NOT NULL,
	`change` text NOT NULL,
	`why` text NOT NULL,
	`user_id` text NOT NULL,
	`at` text NOT NULL,
	`reversed_by_id` text,
	FOREIGN KEY (`inspectorate_id`) REFERENCES `inspectorates`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `codebook_changes_inspectorate` ON `codebook_changes` (`inspectorate_id`);--> statement-breakpoint
CREATE TABLE `coding_samples` (
	`id` text PRIMARY KEY NOT NULL,
	`wave_id` text NOT NULL,
	`asked_by` text NOT NULL,
	`coder_id` text NOT NULL,
	`seed` integer NOT NULL,
	`created_at` text NOT NULL,
	`completed_at` text,
	FOREIGN KEY (`wave_id`) REFERENCES `waves`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`asked_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`coder_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `coding_samples_wave` ON `coding_samples` (`wave_id`);--> statement-breakpoint
CREATE TABLE `sample_codings` (
	`sample_id` text NOT NULL,
	`observation_id` text NOT NULL,
	`place` integer NOT NULL,
	`first` text NOT NULL,
	`first_by` text NOT NULL,
	`second` text,
	`second_at` text,
	`settled_as` text,
	`settled_by` text,
	`settled_at` text,
	PRIMARY KEY(`sample_id`, `observation_id`),
	FOREIGN KEY (`sample_id`) REFERENCES `coding_samples`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`observation_id`) REFERENCES `observations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`first_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`settled_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `sample_codings_observation` ON `sample_codings` (`observation_id`);--> statement-breakpoint
ALTER TABLE `observations` ADD `parent_id` text;--> statement-breakpoint
ALTER TABLE `observations` ADD `split_at` text;--> statement-breakpoint
ALTER TABLE `observations` ADD `set_aside_at` text;--> statement-breakpoint
CREATE INDEX `observations_parent` ON `observations` (`parent_id`);