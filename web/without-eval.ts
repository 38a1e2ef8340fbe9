/**
 * Our content security policy lets no program make another. Zod then works without, but tries first, and browsers report
 * each try as an attack. It reads this before it does; some pages load it later.
 */
(globalThis as { __zod_globalConfig?: { jitless: boolean } }).__zod_globalConfig = { jitless: true };

export {};
