CREATE TABLE `recommendation_actions` (
	`recommendation_id` text NOT NULL,
	`action_id` text NOT NULL,
	PRIMARY KEY(`recommendation_id`, `action_id`),
	FOREIGN KEY (`recommendation_id`) REFERENCES `recommendations`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`action_id`) REFERENCES `actions`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `recommendation_opportunities` (
	`recommendation_id` text NOT NULL,
	`opportunity_id` text NOT NULL,
	PRIMARY KEY(`recommendation_id`, `opportunity_id`),
	FOREIGN KEY (`recommendation_id`) REFERENCES `recommendations`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`opportunity_id`) REFERENCES `opportunities`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `recommendations` (
	`id` text PRIMARY KEY NOT NULL,
	`network_id` text NOT NULL,
	`report_id` text NOT NULL,
	`theme` text NOT NULL,
	`title` text NOT NULL,
	`text` text NOT NULL,
	`evidence` text NOT NULL,
	`place` integer NOT NULL,
	`outcome` text,
	`outcome_note` text,
	`outcome_at` text,
	`created_at` text NOT NULL,
	FOREIGN KEY (`network_id`) REFERENCES `networks`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`report_id`) REFERENCES `reports`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `recommendations_network` ON `recommendations` (`network_id`);--> statement-breakpoint
CREATE INDEX `recommendations_report` ON `recommendations` (`report_id`);--> statement-breakpoint
CREATE TABLE `report_remarks` (
	`id` text PRIMARY KEY NOT NULL,
	`report_id` text NOT NULL,
	`version_id` text NOT NULL,
	`section` text NOT NULL,
	`text` text NOT NULL,
	`user_id` text,
	`organisation_id` text,
	`state` text NOT NULL,
	`reply` text,
	`replied_by` text,
	`replied_at` text,
	`created_at` text NOT NULL,
	FOREIGN KEY (`report_id`) REFERENCES `reports`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`version_id`) REFERENCES `report_versions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organisation_id`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`replied_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `report_remarks_report` ON `report_remarks` (`report_id`);--> statement-breakpoint
CREATE TABLE `report_sections` (
	`report_id` text NOT NULL,
	`key` text NOT NULL,
	`text` text NOT NULL,
	`filled` text NOT NULL,
	`filled_at` text NOT NULL,
	`revision` integer NOT NULL,
	`saved_at` text NOT NULL,
	`saved_by` text,
	PRIMARY KEY(`report_id`, `key`),
	FOREIGN KEY (`report_id`) REFERENCES `reports`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`saved_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `report_versions` (
	`id` text PRIMARY KEY NOT NULL,
	`report_id` text NOT NULL,
	`number` integer NOT NULL,
	`reason` text NOT NULL,
	`kind` text NOT NULL,
	`json` text NOT NULL,
	`hash` text NOT NULL,
	`created_by` text NOT NULL,
	`created_at` text NOT NULL,
	FOREIGN KEY (`report_id`) REFERENCES `reports`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `report_versions_number` ON `report_versions` (`report_id`,`number`);--> statement-breakpoint
CREATE TABLE `reports` (
	`id` text PRIMARY KEY NOT NULL,
	`wave_id` text NOT NULL,
	`locale` text NOT NULL,
	`state` text NOT NULL,
	`fact_check_until` text,
	`created_at` text NOT NULL,
	FOREIGN KEY (`wave_id`) REFERENCES `waves`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `reports_wave_id_unique` ON `reports` (`wave_id`);--> statement-breakpoint
CREATE TRIGGER report_versions_no_update BEFORE UPDATE ON report_versions
BEGIN SELECT RAISE(ABORT, 'a version of a report is immutable'); END;
--> statement-breakpoint
CREATE TRIGGER report_versions_no_delete BEFORE DELETE ON report_versions
BEGIN SELECT RAISE(ABORT, 'a version of a report is immutable'); END;
--> statement-breakpoint
CREATE TRIGGER report_versions_no_replace BEFORE INSERT ON report_versions
WHEN EXISTS (SELECT 1 FROM report_versions WHERE id = NEW.id OR (report_id = NEW.report_id AND number = NEW.number))
BEGIN SELECT RAISE(ABORT, 'a version of a report is immutable'); END;
--> statement-breakpoint
CREATE TRIGGER reports_final_stays BEFORE UPDATE ON reports WHEN OLD.state = 'final'
BEGIN SELECT RAISE(ABORT, 'a final report is immutable'); END;
