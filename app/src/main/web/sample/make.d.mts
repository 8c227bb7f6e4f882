export function bulletin(): Record<string, unknown>;
export function large(times: number): Record<string, unknown>;
