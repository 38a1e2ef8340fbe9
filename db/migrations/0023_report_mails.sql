CREATE TABLE `report_mails` (
	`report_id` text NOT NULL,
	`membership_id` text NOT NULL,
	`fact_check_until` text NOT NULL,
	`mailed_at` text NOT NULL,
	PRIMARY KEY(`report_id`, `membership_id`, `fact_check_until`),
	FOREIGN KEY (`report_id`) REFERENCES `reports`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`membership_id`) REFERENCES `memberships`(`id`) ON UPDATE no action ON DELETE no action
);
