using System.Globalization;

namespace MotCua.Engine.Time;

/// <summary>
/// Every text of this part, by code, in Vietnamese and English. {0}, {1} … are the code's arguments; a test holds
/// that both languages use the same ones.
/// </summary>
public static class TimeTexts
{
    /// <summary>Code to text.</summary>
    public static IReadOnlyDictionary<string, CalendarText> All { get; } = new Dictionary<string, CalendarText>
    {
        ["time.limit.workingMinute.one"] = new("{0} phút làm việc", "{0} working minute"),
        ["time.limit.workingMinute.many"] = new("{0} phút làm việc", "{0} working minutes"),
        ["time.limit.workingHour.one"] = new("{0} giờ làm việc", "{0} working hour"),
        ["time.limit.workingHour.many"] = new("{0} giờ làm việc", "{0} working hours"),
        ["time.limit.workingDay.one"] = new("{0} ngày làm việc", "{0} working day"),
        ["time.limit.workingDay.many"] = new("{0} ngày làm việc", "{0} working days"),
        ["time.limit.calendarDay.one"] = new("{0} ngày", "{0} day"),
        ["time.limit.calendarDay.many"] = new("{0} ngày", "{0} days"),
        ["time.limit.month.one"] = new("{0} tháng", "{0} month"),
        ["time.limit.month.many"] = new("{0} tháng", "{0} months"),
        ["time.amount.day.one"] = new("{0} ngày", "{0} day"),
        ["time.amount.day.many"] = new("{0} ngày", "{0} days"),
        ["time.amount.hour.one"] = new("{0} giờ", "{0} hour"),
        ["time.amount.hour.many"] = new("{0} giờ", "{0} hours"),
        ["time.amount.minute.one"] = new("{0} phút", "{0} minute"),
        ["time.amount.minute.many"] = new("{0} phút", "{0} minutes"),
        ["time.due.remaining"] = new("Còn {0}", "{0} left"),
        ["time.due.now"] = new("Đến hạn", "Due now"),
        ["time.due.overdue"] = new("Quá hạn {0}", "Overdue by {0}"),
        ["time.due.overdueJustNow"] = new("Quá hạn", "Overdue"),
        ["time.due.paused"] = new("Tạm dừng, còn {0}", "Paused, {0} left"),
        ["time.due.pausedOverdue"] = new("Tạm dừng, quá hạn {0}", "Paused, overdue by {0}"),
        ["time.due.onTime"] = new("Đúng hạn", "On time"),
        ["time.due.none"] = new("Chưa tính thời hạn", "Clock not started"),
        ["time.due.line"] = new("Hạn xử lý {0}", "Due {0}"),
        ["time.due.lineOverdue"] = new("Hạn xử lý {0} - Quá hạn {1}", "Due {0} - overdue by {1}"),
        ["time.rule.sameHour"] = new("cùng giờ của ngày đến hạn", "same clock time on the day due"),
        ["time.rule.endOfDay"] = new("hết giờ làm việc của ngày đến hạn", "close of business on the day due"),
        ["time.rule.sameDayBefore15"] = new("trong ngày; nhận sau 15 giờ thì trả trong ngày làm việc tiếp theo", "same day; received after 15:00, the next working day"),
        ["time.rule.after15NextDay"] = new("nhận sau 15 giờ thì tính từ ngày làm việc tiếp theo", "received after 15:00, counted from the next working day"),
        ["time.rule.lastHourNextDay"] = new("nhận trong giờ làm việc cuối cùng thì tính từ ngày làm việc tiếp theo", "received in the last office hour, counted from the next working day"),
        ["time.rule.resumed"] = new("tính tiếp thời gian còn lại sau khi tạm dừng", "time left before the pause, counted on"),
        ["time.rule.extended"] = new("gia hạn", "extended"),
        ["time.rule.reappointed"] = new("hẹn lại ngày trả kết quả", "re-appointed"),
        ["time.explain.from"] = new("Tính từ {0} đến {1}", "Counted from {0} to {1}"),
        ["time.explain.off"] = new("nghỉ {0} ({1})", "closed {0} ({1})"),
        ["time.explain.worked"] = new("làm bù {0} ({1})", "worked {0} ({1})"),
        ["time.explain.half"] = new("làm một phần ngày {0} ({1})", "part of the day worked {0} ({1})"),
        ["MC-TIME-001"] = new("Lịch {0} kế thừa lịch {1} nhưng không có lịch này.", "Calendar {0} inherits {1}, which does not exist."),
        ["MC-TIME-002"] = new("Lịch {0} kế thừa lịch {1} thành vòng.", "Calendar {0} inherits {1} in a circle."),
        ["MC-TIME-003"] = new("Lịch {0}: múi giờ {1} không được hỗ trợ; dùng Asia/Ho_Chi_Minh.", "Calendar {0}: time zone {1} is not supported; use Asia/Ho_Chi_Minh."),
        ["MC-TIME-004"] = new("Lịch {0}, {1}: các khoảng giờ chồng nhau hoặc kết thúc không sau bắt đầu.", "Calendar {0}, {1}: intervals overlap, or end no later than they begin."),
        ["MC-TIME-005"] = new("Lịch {0}: ngày {1} được ghi hai lần.", "Calendar {0}: date {1} is listed twice."),
        ["MC-TIME-006"] = new("Lịch {0}: ngày làm bù {1} cần giờ làm việc hoặc ngày được hoán đổi.", "Calendar {0}: the worked day {1} needs its hours or the date it stands in for."),
        ["MC-TIME-007"] = new("Lịch {0}: ngày nghỉ {1} không thể có giờ tính thời hạn.", "Calendar {0}: the day off {1} cannot have hours that count for deadlines."),
        ["MC-TIME-008"] = new("Lịch {0}: cả tuần không có giờ nào tính thời hạn ({1}).", "Calendar {0}: no hour of the week counts for deadlines ({1})."),
        ["MC-TIME-009"] = new("Lịch {0}: số phút của một ngày làm việc phải từ 1 đến 1440 ({1}).", "Calendar {0}: minutes of a working day must be 1 to 1440 ({1})."),
    };

    /// <summary>The text of a code with its arguments filled in.</summary>
    /// <param name="language">"vi" or "en"; anything else reads Vietnamese.</param>
    /// <param name="code">A key of <see cref="All"/>.</param>
    /// <param name="arguments">In the order of the placeholders.</param>
    public static string Format(string language, string code, params object[] arguments)
        => string.Format(CultureInfo.InvariantCulture, All[code].In(language), arguments);
}
