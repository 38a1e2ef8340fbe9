CREATE TABLE `bottleneck_decisions` (
	`id` text PRIMARY KEY NOT NULL,
	`bottleneck_id` text NOT NULL,
	`kind` text NOT NULL,
	`action_id` text,
	`passed_to` text,
	`note` text NOT NULL,
	`decided_by` text NOT NULL,
	`decided_at` text NOT NULL,
	`told_at` text,
	`bounce_reason` text,
	`outcome` text,
	`outcome_note` text,
	`outcome_on` text,
	FOREIGN KEY (`bottleneck_id`) REFERENCES `bottlenecks`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`action_id`) REFERENCES `actions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decided_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `bottleneck_decisions_bottleneck` ON `bottleneck_decisions` (`bottleneck_id`);--> statement-breakpoint
CREATE TABLE `bottlenecks` (
	`id` text PRIMARY KEY NOT NULL,
	`network_id` text NOT NULL,
	`membership_id` text,
	`user_id` text,
	`named` integer NOT NULL,
	`theme` text,
	`text` text NOT NULL,
	`would_help` text NOT NULL,
	`on_day` text NOT NULL,
	FOREIGN KEY (`network_id`) REFERENCES `networks`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`membership_id`) REFERENCES `memberships`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `bottlenecks_network` ON `bottlenecks` (`network_id`);--> statement-breakpoint
CREATE INDEX `bottlenecks_membership` ON `bottlenecks` (`membership_id`);--> statement-breakpoint
CREATE TABLE `membership_links` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`membership_id` text NOT NULL,
	`created_at` text NOT NULL,
	`expires_at` text NOT NULL,
	`revoked_at` text,
	FOREIGN KEY (`membership_id`) REFERENCES `memberships`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `membership_links_membership` ON `membership_links` (`membership_id`);--> statement-breakpoint
CREATE TABLE `welcomes` (
	`membership_id` text PRIMARY KEY NOT NULL,
	`mails` integer DEFAULT 0 NOT NULL,
	`mailed_at` text,
	`bounce_reason` text,
	`read_at` text,
	FOREIGN KEY (`membership_id`) REFERENCES `memberships`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
ALTER TABLE `networks` ADD `way_of_working` text DEFAULT '' NOT NULL;