/**
 * States of Chinese, Japanese and Korean that are put together: what is done to a thing, and how far it has got. `|`
 * between words. What is done is listed, so that "cancelled" and "applied for" are not taken for it; what is open or
 * half done is told by its affix.
 */
export const DONE_STEMS =
  '完成|解决|关闭|验证|上线|启用|部署|配置|实现|实施|修复|通过|确认|发布|测试|检查|集成|安装|处理|设置|合并|批准|优化|添加|创建|交付|完了|確認|設定|公開|解決|対応|実施|実装|検証|テスト|導入|構築|修正|反映|適用|作成|登録|承認|移行|整備|リリース|デプロイ|설정|확인|구현|적용|배포|테스트|검증|해결|수정|작성|등록|승인|검토|점검|구성|연동|설치|완료|생성|활성화|이전|처리|반영'
/** In front of a stem that is done, and behind one. */
export const DONE_BEFORE = '已|已经'
export const DONE_BEHIND = '済み|済|完了|完了済み|됨|완료|완료됨|했음'
/** Beginnings of what is open, and endings. */
export const OPEN_BEFORE = '未|尚未|还未|待|要|미|需|需要'
export const OPEN_BEHIND = '予定|待ち|必要|예정|필요|대기|대기 중|대기중'
/** Beginnings of what is partly done, and endings. */
export const PARTIAL_BEFORE = '一部|部分|부분|일부'
export const PARTIAL_BEHIND = '中|중'
/** Beginnings of what only looks like one of them: in force, held up, nothing found, a demand. */
export const NO_COMPOUNDS =
  '稼働中|運用中|运行中|使用中|公開中|公开中|生效中|有効中|提供中|待機中|等待中|保留中|停止中|中断中|暂停中|阻塞中|ブロック中|운영중|사용중|가동중|보류중|중단중|서비스중|未発見|未发现|未检|未検|要件|要求|要素|미디어|미리'
