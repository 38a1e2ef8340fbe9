CREATE TABLE `contributor_items` (
	`contributor_id` text NOT NULL,
	`item` text NOT NULL,
	PRIMARY KEY(`contributor_id`, `item`),
	FOREIGN KEY (`contributor_id`) REFERENCES `contributors`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `contributor_links` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`contributor_id` text NOT NULL,
	`created_at` text NOT NULL,
	`revoked_at` text,
	FOREIGN KEY (`contributor_id`) REFERENCES `contributors`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `contributor_links_contributor` ON `contributor_links` (`contributor_id`);--> statement-breakpoint
CREATE TABLE `contributors` (
	`id` text PRIMARY KEY NOT NULL,
	`invitation_id` text NOT NULL,
	`name` text NOT NULL,
	`email` text NOT NULL,
	`locale` text NOT NULL,
	`status` text NOT NULL,
	`created_at` text NOT NULL,
	`sent_at` text,
	`bounce_reason` text,
	`opened_at` text,
	`done_at` text,
	`withdrawn_at` text,
	`claimed_at` text,
	`mails` integer DEFAULT 0 NOT NULL,
	FOREIGN KEY (`invitation_id`) REFERENCES `invitations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `contributors_invitation` ON `contributors` (`invitation_id`);--> statement-breakpoint
CREATE TABLE `questionnaire_drafts` (
	`id` text PRIMARY KEY NOT NULL,
	`inspectorate_id` text NOT NULL,
	`code` text NOT NULL,
	`based_on_id` text,
	`json` text NOT NULL,
	`revision` integer NOT NULL,
	`created_at` text NOT NULL,
	`saved_at` text NOT NULL,
	`saved_by` text NOT NULL,
	FOREIGN KEY (`inspectorate_id`) REFERENCES `inspectorates`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`based_on_id`) REFERENCES `questionnaire_versions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`saved_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `questionnaire_drafts_code` ON `questionnaire_drafts` (`inspectorate_id`,`code`);--> statement-breakpoint
ALTER TABLE `answers` ADD `origin` text;--> statement-breakpoint
ALTER TABLE `invitations` ADD `mails` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `questionnaire_versions` ADD `author_id` text REFERENCES users(id);--> statement-breakpoint
ALTER TABLE `questionnaire_versions` ADD `author` text;--> statement-breakpoint
ALTER TABLE `responses` ADD `receipt_mailed_at` text;--> statement-breakpoint
ALTER TABLE `waves` ADD `reminder_days` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `waves` ADD `mail_limit` integer DEFAULT 5 NOT NULL;--> statement-breakpoint
UPDATE `responses` SET `receipt_mailed_at` = `submitted_at`;