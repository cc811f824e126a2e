import { StatusMessage } from './StatusMessage';

export interface LoadingNoticeProps {
  /** What is being loaded, for example "Loading the figures". */
  label: string;
  detail?: string | undefined;
}

export function LoadingNotice({ label, detail }: LoadingNoticeProps) {
  return (
    <div className="loading">
      <StatusMessage visible>
        <p className="loading__label">{label}</p>
        {detail !== undefined && <p className="loading__detail">{detail}</p>}
      </StatusMessage>
      <span className="loading__bar" aria-hidden />
    </div>
  );
}
