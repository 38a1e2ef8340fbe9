CREATE TABLE `objective_opportunities` (
	`objective_id` text NOT NULL,
	`opportunity_id` text NOT NULL,
	PRIMARY KEY(`objective_id`, `opportunity_id`),
	FOREIGN KEY (`objective_id`) REFERENCES `objectives`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`opportunity_id`) REFERENCES `opportunities`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `objectives` (
	`id` text PRIMARY KEY NOT NULL,
	`network_id` text NOT NULL,
	`text` text NOT NULL,
	`horizon` text NOT NULL,
	`ends_on` text NOT NULL,
	`outcome` text,
	`outcome_note` text,
	`outcome_on` text,
	`created_at` text NOT NULL,
	FOREIGN KEY (`network_id`) REFERENCES `networks`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `objectives_network` ON `objectives` (`network_id`);--> statement-breakpoint
ALTER TABLE `actions` ADD `objective_id` text REFERENCES objectives(id);--> statement-breakpoint
ALTER TABLE `indicators` ADD `objective_id` text REFERENCES objectives(id);--> statement-breakpoint
ALTER TABLE `indicators` ADD `baseline` text;--> statement-breakpoint
ALTER TABLE `indicators` ADD `target` text;