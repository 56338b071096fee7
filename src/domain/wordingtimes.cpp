// SPDX-FileCopyrightText: Baton contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/wordingphrases.h"

#include <QMap>

namespace Baton {

using namespace Qt::Literals::StringLiterals;

namespace {

/// How a language that writes words apart tells times, in patterns that are put into plain spelling.
struct TimeWords
{
    QString counts; ///< numbers in words
    QString to; ///< between two numbers
    QString minutes; ///< and seconds
    QString hours;
    QString days;
    QString minutesAlone; ///< what is a time without a number before it
    QString hoursAlone;
    QString daysAlone;
    QString waits; ///< what days must follow to be a wait
    QString between; ///< may stand between that and the number
    QString notAfter; ///< with which before them they are none
    QString notBefore; ///< and behind them
    QString firm; ///< behind these it is one whatever follows
    QString elsewhere; ///< how words of such a sentence begin
    QString answers; ///< and those that promise an answer all the same
};

TimeWords englishTimes()
{
    return {.counts = u"a few|a couple of|several|one|two|three|four|five|six|seven|eight|nine|ten|twelve"
                      u"|fifteen|twenty|thirty|forty"_s,
            .to = u"to|or"_s,
            .minutes = u"seconds|second|secs|sec|minutes|minute|mins|min"_s,
            .hours = u"hours|hour|hrs"_s,
            .days = u"working days|working day|business days|business day|days|day"_s,
            .minutesAlone = u"within a minute|in a minute|in a second"_s,
            .hoursAlone = u"within the hour|within an hour|in an hour|within a day"_s,
            .daysAlone = {},
            .waits = u"in|inside|within|after|takes?|taking|up to|at most|at least|about|around|approximately|roughly"
                     u"|nearly|almost|under|less than|no more than|another|next|needs?|or|give us|allow"
                     u"|allow us|maximum|expect|waiting|longer than|time:?|time is|wait is|usually|typically|normally"
                     u"|on average"_s,
            .between = u"the|about|around|next|only|just|approximately"_s,
            .notAfter = u"open |available |every |last |past |first "_s,
            .notBefore = u",? (?:(?:a|per|each|every|of the) (?:day|week|month)|(?:7|seven) days|ago|daily|longer"
                         u"|from(?! now)|walk|away|old|in advance|before|every day|on weekdays|language|opinion"
                         u"|channel|step)"_s,
            .firm = u"within|in"_s,
            .elsewhere = u"(?:(?<!we |will |team |person |somebody |someone |colleague )"
                         u"return(?! (?:to you|your call|your message))|refund|trial|warrant|guarante|valid|expir"
                         u"|deliver|ship|cancel|exchange|voucher|money|delete|pay|invoice|rate |rating|survey|code"
                         u"|link|session)"_s,
            .answers = u"(?:answer(?! (?:our|this|the|a) (?:short )?survey)|reply|replies|respond|gets? back to you"
                       u"|call you|contact you|hear from us|your turn)"_s};
}

TimeWords germanTimes()
{
    return {.counts = u"ein paar|wenigen|wenige|einigen|einige|mehreren|mehrere|einer|einem|eine|zwei|drei|vier"
                      u"|fünf|sechs|sieben|acht|neun|zehn|zwölf|fünfzehn|zwanzig|dreißig|vierzig"_s,
            .to = u"bis|oder"_s,
            .minutes = u"Sekunden|Sekunde|Sek|Minuten|Minute|Min"_s,
            .hours = u"Stunden|Stunde|Std"_s,
            .days = u"Tagen|Tage|Tag|Werktagen|Werktage|Werktag|Arbeitstagen|Arbeitstage|Arbeitstag"_s,
            .minutesAlone = {},
            .hoursAlone = {},
            .daysAlone = {},
            .waits = u"in|innerhalb|binnen|nach|dauert|dauern|bis zu|höchstens|maximal|spätestens|mindestens"
                     u"|etwa|ungefähr|circa|ca\\.|rund|weniger als|länger als|mehr als|oder|braucht|brauchen"
                     u"|benötigen|beträgt|rechnen Sie mit|Wartezeit:?|weitere|weiteren|meist|meistens|normalerweise"
                     u"|in der Regel|im Schnitt"_s,
            .between = u"den|die|der|von|vor|nächsten|etwa|circa|ca\\.|rund|ungefähr|noch|nur|maximal|höchstens"
                       u"|nach|bis zu"_s,
            .notAfter = u"vor |seit |alle |letzten |vergangenen "_s,
            .notBefore = u",? (?:(?:am|pro|je) Tag|(?:pro|die|der|in der) Woche|täglich|rund um|geöffnet|offen"
                         u"|erreichbar|lang|alt|für Sie (?:da|erreichbar|offen)|(?:7|sieben) Tage|vom|von|entfernt"
                         u"|vorher|vor|im Voraus)"_s,
            .firm = u"in|innerhalb|binnen"_s,
            .elsewhere = u"(?:Rückgab|Rücksend|zurückgeb|zurückgab|zurückschick|zurücksend|Widerruf|Umtausch"
                         u"|Garantie|Gewährleist|Test|Probe|gültig|Gutschein|Liefer|geliefert|Versand|versend"
                         u"|Erstatt|Storn|lösch|gelöscht|bezahl|zahlbar|Rechnung"
                         u"|Bewert|Umfrage|Code|Link)"_s,
            .answers = u"(?:(?:antwort|beantwort|meld)(?!en Sie)|Rückruf|rufen (?!Sie uns)|hören Sie|an der Reihe)"_s};
}

TimeWords arabicTimes()
{
    // Counts are of either gender, and things counted stand in the case that the count asks for.
    const QString ones = u"(?:ثلاث|أربع|خمس|ست|سبع|ثمان|ثماني|تسع|عشر|ثلاثة|أربعة|خمسة|ستة|سبعة|ثمانية|تسعة|عشرة"
                         u"|بضع|بضعة|عدة|أحد|إحدى|اثنا|اثني|اثنتا|اثنتي)"_s;
    const QString tens = u"(?:عشرين|عشرون|ثلاثين|ثلاثون|أربعين|أربعون|خمسين|خمسون|ستين|ستون|سبعين|سبعون|ثمانين"
                         u"|ثمانون|تسعين|تسعون)"_s;
    return {.counts = ones + u"(?: عشر| عشرة| و"_s + tens + u")?|"_s + tens,
            .to = u"إلى|أو"_s,
            .minutes = u"ثانية|ثوان|ثواني|دقيقة|دقائق"_s,
            .hours = u"ساعة|ساعات"_s,
            .days = u"يوماً|يوم|أيام"_s,
            .minutesAlone = u"دقيقتين|دقيقتان|دقيقة واحدة|دقائق قليلة|دقائق معدودة|ثانيتين|ثانيتان"_s,
            .hoursAlone = u"ساعتين|ساعتان|ساعة واحدة|ساعات قليلة"_s,
            .daysAlone = u"يومين|يومان|يوم واحد|أيام قليلة|أيام معدودة"_s,
            .waits = u"خلال|في غضون|غضون|بعد|يستغرق|تستغرق|يأخذ|نحو|حوالي|قرابة|حتى|أقصاه|أقصاها|يتجاوز|تتجاوز"
                     u"|من|أو|مدة|إلى|بحدود|عادةً"_s,
            .between = u"نحو|حوالي|مدة|ما بين|بين|مدة أقصاها|الرد"_s,
            .notAfter = u"مدار |متاح |متاحة |متاحون |مدى |طوال |كل |قبل |منذ |آخر "_s,
            .notBefore = u"،? (?:(?:في|كل) (?:اليوم|الأسبوع|الشهر)|يومياً|أسبوعياً|سيراً|مشياً|من محطة|طوال|كل يوم)"_s,
            .firm = u"خلال|في غضون"_s,
            .elsewhere = u"[وف]?(?:ال|لل|ل|ب|بال)?(?:إرجاع|استرجاع|استبدال|استرداد|ضمان|تجربة|تجريبي|صالح|صلاحية|توصيل"
                         u"|شحن|إلغاء|حذف|يحذف|نحذف|دفع|فاتورة|إعادة المنتج|إعادة الطلب|تقييم|استبيان"
                         u"|رمز|رابط)"_s,
            .answers = u"[وف]?(?:س|ال)?(?:نرد|رد|يرد|نجيب|نعود|نتصل|نتواصل)"_s};
}

QString inPlainSpelling(const QString &pattern)
{
    return u"(?:"_s + plainWording(pattern).text + u')';
}

/// Either; none of an empty pattern.
QString eitherOf(const QString &times, const QString &alone)
{
    if (alone.isEmpty())
        return times;
    return u"(?:"_s + times + u'|' + inPlainSpelling(alone) + u')';
}

WordingTimes timesOf(const TimeWords &words)
{
    const QString begin = u"(?<![\\p{L}\\p{N}])"_s;
    const QString wordEnd = u"(?![\\p{L}\\p{N}])"_s;
    const QString end = wordEnd + u"(?!"_s + inPlainSpelling(words.notBefore) + wordEnd + u')';
    const QString notAfter = u"(?<!"_s + plainWording(words.notAfter).text + u')';
    const QString count = inPlainSpelling(words.counts);
    const QString number = u"(?:(?:[0-9]+|"_s + count + u") ?(?:-|\u2013|"_s + plainWording(words.to).text
        + u") ?)?(?:[0-9]+ ?|"_s + count + u" )"_s;
    // In Arabic "and" and "so" are written onto the next word.
    const QString joined = u"[\u0648\u0641]?\\K"_s;
    const QString minutes = eitherOf(number + inPlainSpelling(words.minutes), words.minutesAlone);
    const QString hours = eitherOf(number + inPlainSpelling(words.hours), words.hoursAlone);
    const QString days = eitherOf(number + inPlainSpelling(words.days), words.daysAlone);
    const QString between = u" (?:"_s + inPlainSpelling(words.between) + u" )*\\K"_s;
    const QString waits = inPlainSpelling(words.waits) + between;
    const QString firm = joined + inPlainSpelling(words.firm) + between + number;
    const QString firmMinutes = firm + inPlainSpelling(words.minutes) + wordEnd;
    const QString firmDays = firm + inPlainSpelling(words.hours + u'|' + words.days) + wordEnd;
    return {QRegularExpression(begin + u"(?:"_s + notAfter + joined + minutes + end + u'|' + firmMinutes + u')'),
            QRegularExpression(begin + u"(?:(?:"_s + notAfter + joined + hours + u'|' + joined + waits + days + u')'
                               + end + u'|' + firmDays + u')'),
            QRegularExpression(begin + inPlainSpelling(words.elsewhere)),
            QRegularExpression(begin + inPlainSpelling(words.answers))};
}

/// Written without blanks. A bare "分" is not among them: "十分" is "very". Hours and days are a wait by what is before
/// or behind them: "祝您有美好的一天", "24小时服务".
WordingTimes chineseTimes()
{
    const QString digits = u"[0-9一二两三四五六七八九十几数半]+"_s;
    const QString number = digits + u"(?: ?[-\u2013~至到] ?"_s + digits + u")? ?"_s;
    const QString units = u"(?:个?半?小时|个?钟头|个?工作日|天)"_s;
    const QString waits =
        u"(?:(?<!预)约|大概|最多|最长|至多|最迟|最快|需要?|只要|等待|等候|要等|再等|再过|不超过|不到|少于|或者?|平均|预计|通常|一般|(?<!最)近)"_s;
    return {
        QRegularExpression(number + u"(?:秒|分钟|刻钟)(?!(?:之|以)?前)"_s),
        QRegularExpression(waits + u" ?在?\\K"_s + number + units + u"(?!(?:之|以)?前|无理由)|"_s + number + units
                           + u"(?=(?:之|以)?[内后]|左右)"_s),
        QRegularExpression(u"退|换货|保修|质保|保价|无理由|试用|有效|过期|失效|保留|保存|发货|送达|配送|到货|到账|优惠"
                           u"|付款|支付|删除|评价|评分|问卷|验证码|链接"_s),
        QRegularExpression(u"(?<!没有|未|您|您的)(?:回复|答复|答覆|回电)|联系您|与您联系|接待|轮到"_s)};
}

} // namespace

const WordingTimes &fixedTimes(const QString &language)
{
    static const QMap<QString, WordingTimes> times{{u"en"_s, timesOf(englishTimes())},
                                                   {u"de"_s, timesOf(germanTimes())},
                                                   {u"ar"_s, timesOf(arabicTimes())},
                                                   {u"zh"_s, chineseTimes()}};
    return *times.constFind(wordingBase(language));
}

} // namespace Baton
