ALTER TABLE `responses` ADD `served_from_id` text REFERENCES responses(id);--> statement-breakpoint
CREATE INDEX `responses_served_from` ON `responses` (`served_from_id`);--> statement-breakpoint
ALTER TABLE `waves` ADD `serves_family` integer DEFAULT false NOT NULL;