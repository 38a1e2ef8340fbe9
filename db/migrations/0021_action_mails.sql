CREATE TABLE `action_mails` (
	`id` text PRIMARY KEY NOT NULL,
	`action_id` text NOT NULL,
	`membership_id` text NOT NULL,
	`why` text NOT NULL,
	`deadline` text NOT NULL,
	`mailed_at` text NOT NULL,
	FOREIGN KEY (`action_id`) REFERENCES `actions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`membership_id`) REFERENCES `memberships`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `action_mails_action` ON `action_mails` (`action_id`);--> statement-breakpoint
CREATE INDEX `action_mails_membership` ON `action_mails` (`membership_id`);--> statement-breakpoint
ALTER TABLE `memberships` ADD `action_mails_stopped_at` text;--> statement-breakpoint
ALTER TABLE `networks` ADD `action_mails` integer DEFAULT true NOT NULL;