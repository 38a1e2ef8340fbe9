CREATE TABLE `proposals` (
	`id` text PRIMARY KEY NOT NULL,
	`session_id` text NOT NULL,
	`participant_id` text,
	`key` text,
	`theme` text NOT NULL,
	`text` text NOT NULL,
	`merged_into_id` text,
	`set_aside` integer NOT NULL,
	`opportunity_id` text,
	`created_at` text NOT NULL,
	FOREIGN KEY (`session_id`) REFERENCES `reflection_sessions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`participant_id`) REFERENCES `session_participants`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`opportunity_id`) REFERENCES `opportunities`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `proposals_session` ON `proposals` (`session_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `proposals_key` ON `proposals` (`participant_id`,`key`);--> statement-breakpoint
CREATE TABLE `reflection_sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`wave_id` text NOT NULL,
	`status` text NOT NULL,
	`minimum` integer NOT NULL,
	`votes_per_participant` integer NOT NULL,
	`steps` text NOT NULL,
	`position` integer NOT NULL,
	`answering` text NOT NULL,
	`join_code` text,
	`join_code_expires_at` text,
	`revision` integer DEFAULT 0 NOT NULL,
	`visible` integer DEFAULT 0 NOT NULL,
	`created_at` text NOT NULL,
	`opened_at` text,
	`closed_at` text,
	FOREIGN KEY (`wave_id`) REFERENCES `waves`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `reflection_sessions_wave` ON `reflection_sessions` (`wave_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `reflection_sessions_code` ON `reflection_sessions` (`join_code`);--> statement-breakpoint
CREATE TABLE `session_answers` (
	`participant_id` text NOT NULL,
	`session_id` text NOT NULL,
	`step_id` text NOT NULL,
	`subject` text NOT NULL,
	`answer` text NOT NULL,
	`remark` text DEFAULT '' NOT NULL,
	PRIMARY KEY(`participant_id`, `step_id`, `subject`),
	FOREIGN KEY (`participant_id`) REFERENCES `session_participants`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`session_id`) REFERENCES `reflection_sessions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `session_answers_session` ON `session_answers` (`session_id`,`step_id`);--> statement-breakpoint
CREATE TABLE `session_participants` (
	`id` text PRIMARY KEY NOT NULL,
	`session_id` text NOT NULL,
	`token_hash` text NOT NULL,
	`revision` integer DEFAULT 0 NOT NULL,
	`joined_at` text NOT NULL,
	FOREIGN KEY (`session_id`) REFERENCES `reflection_sessions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `session_participants_token_hash_unique` ON `session_participants` (`token_hash`);--> statement-breakpoint
CREATE INDEX `session_participants_session` ON `session_participants` (`session_id`);--> statement-breakpoint
CREATE TABLE `session_results` (
	`session_id` text NOT NULL,
	`step_id` text NOT NULL,
	`shown` text,
	`changes` integer NOT NULL,
	`on_paper` integer NOT NULL,
	PRIMARY KEY(`session_id`, `step_id`),
	FOREIGN KEY (`session_id`) REFERENCES `reflection_sessions`(`id`) ON UPDATE no action ON DELETE no action
);
