/**
 * How Node runs an audit. It makes much short-lived garbage: a larger young generation and one collecting thread halve
 * what that costs. The old generation may grow by half before it is collected, not fourfold: that keeps an audit below
 * 512 MB, and is no limit, so that an unusual account still gets the memory it needs.
 */
export const NODE_FLAGS = ['--single-threaded-gc', '--max-semi-space-size=32', '--heap-growing-percent=50'];
