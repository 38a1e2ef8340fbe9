import { qrCode } from './qr-code.ts';
import './qr-code.css';

/** A QR code with the light rim that a camera needs. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const modules = qrCode(text);
  const size = modules.length + 8;
  const path = modules.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x + 4} ${y + 4}h1v1h-1z` : ''))).join('');
  return (
    <svg className="qr-code" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <path className="qr-code__ground" d={`M0 0h${size}v${size}h-${size}z`} />
      <path className="qr-code__modules" d={path} />
    </svg>
  );
}
