ALTER TABLE `invitation_links` ADD `revoked_because` text;--> statement-breakpoint
ALTER TABLE `invitations` ADD `hand_overs` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `responses` ADD `receipt_bounce_reason` text;--> statement-breakpoint
CREATE INDEX `audit_events_thing` ON `audit_events` (`thing_id`);