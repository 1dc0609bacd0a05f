// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/figurereader.h"

#include "compare/notions.h"
#include "compare/numberwords.h"
#include "compare/wordform.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace
{
using namespace Qt::StringLiterals;

QSet<QString> wordSet(QStringView words)
{
    QSet<QString> set;
    for (const QStringView word : words.tokenize(u' '))
        set.insert(word.toString());
    return set;
}

bool isIn(const QSet<QString> &words, const QString &word)
{
    return words.contains(word);
}

// As a unit is kept, whatever the language of the article.
void insertForms(QSet<QString> &forms, QStringView word)
{
    for (const WordLanguage language : {WordLanguage::English, WordLanguage::German, WordLanguage::Other})
        forms.insert(comparedForm(word, language));
}

bool isMonth(const QString &word)
{
    static const QSet<QString> months = wordSet(
        u"january february march april may june july august september october november december jan feb mar apr "
        u"jun jul aug sep sept oct nov dec januar februar marz mai juni juli oktober dezember 月 日 年");
    return isIn(months, word);
}

bool isPeople(const QString &form)
{
    static const QSet<QString> people = [] {
        QSet<QString> forms;
        for (
            const QStringView word :
            u"people persons passengers crew residents inhabitants workers employees staff adults patients protesters "
            u"demonstrators customers visitors spectators students pupils children men women victims survivors "
            u"soldiers "
            u"troops officers voters refugees menschen personen leute passagiere einwohner beschaftigte mitarbeiter 人"_s
                .split(u' '))
            insertForms(forms, word);
        return forms;
    }();
    return isIn(people, form);
}

QString currencyOf(const QString &word)
{
    static const QHash<QString, QString> codes{
        {u"dollar"_s, u"USD"_s},  {u"dollars"_s, u"USD"_s},  {u"usd"_s, u"USD"_s},       {u"euro"_s, u"EUR"_s},
        {u"euros"_s, u"EUR"_s},   {u"eur"_s, u"EUR"_s},      {u"pound"_s, u"GBP"_s},     {u"pounds"_s, u"GBP"_s},
        {u"yuan"_s, u"CNY"_s},    {u"renminbi"_s, u"CNY"_s}, {u"rmb"_s, u"CNY"_s},       {u"元"_s, u"CNY"_s},
        {u"yen"_s, u"JPY"_s},     {u"crown"_s, u"crown"_s},  {u"crowns"_s, u"crown"_s},  {u"kronen"_s, u"crown"_s},
        {u"franc"_s, u"franc"_s}, {u"francs"_s, u"franc"_s}, {u"franken"_s, u"franc"_s}, {u"rupees"_s, u"INR"_s},
    };
    return codes.value(word);
}

QString currencyOfSign(QChar sign)
{
    switch (sign.unicode()) {
    case u'$':
        return u"USD"_s;
    case u'\u20AC':
        return u"EUR"_s;
    case u'\u00A3':
        return u"GBP"_s;
    case u'\u00A5':
        return u"CNY"_s;
    default:
        return {};
    }
}

struct HedgeWords {
    QStringView words;
    Hedge hedge;
};

// Longer ones before those that they end with; all stand right before the figure.
constexpr auto hedges = std::to_array<HedgeWords>({
    {u"no more than", Hedge::AtMost},
    {u"not more than", Hedge::AtMost},
    {u"no fewer than", Hedge::AtLeast},
    {u"no less than", Hedge::AtLeast},
    {u"well over", Hedge::MoreThan},
    {u"more than", Hedge::MoreThan},
    {u"greater than", Hedge::MoreThan},
    {u"upwards of", Hedge::AtLeast},
    {u"fewer than", Hedge::LessThan},
    {u"less than", Hedge::LessThan},
    {u"at least", Hedge::AtLeast},
    {u"at most", Hedge::AtMost},
    {u"up to", Hedge::AtMost},
    {u"as many as", Hedge::AtMost},
    {u"close to", Hedge::About},
    {u"or so", Hedge::About},
    {u"just over", Hedge::MoreThan},
    {u"just under", Hedge::LessThan},
    {u"over", Hedge::MoreThan},
    {u"above", Hedge::MoreThan},
    {u"under", Hedge::LessThan},
    {u"below", Hedge::LessThan},
    {u"nearly", Hedge::LessThan},
    {u"almost", Hedge::LessThan},
    {u"about", Hedge::About},
    {u"around", Hedge::About},
    {u"roughly", Hedge::About},
    {u"approximately", Hedge::About},
    {u"some", Hedge::About},
    {u"estimated", Hedge::About},
    {u"mehr als", Hedge::MoreThan},
    {u"weniger als", Hedge::LessThan},
    {u"mindestens", Hedge::AtLeast},
    {u"hochstens", Hedge::AtMost},
    {u"bis zu", Hedge::AtMost},
    {u"uber", Hedge::MoreThan},
    {u"knapp", Hedge::LessThan},
    {u"fast", Hedge::LessThan},
    {u"rund", Hedge::About},
    {u"etwa", Hedge::About},
    {u"circa", Hedge::About},
    {u"ca", Hedge::About},
    {u"ungefahr", Hedge::About},
    {u"gut", Hedge::MoreThan},
    {u"超 过", Hedge::MoreThan},
    {u"至 少", Hedge::AtLeast},
    {u"大 约", Hedge::About},
    {u"约", Hedge::About},
    {u"近", Hedge::LessThan},
});

// The figures of one sentence, from left to right.
class SentenceFigures
{
public:
    SentenceFigures(const ArticleReading &reading, int article, int sentence)
        : m_reading(reading), m_article(article), m_number(sentence), m_sentence(reading.sentences[size_t(sentence)])
    {
    }

    void read(std::vector<ReadFigure> &figures)
    {
        for (int at = m_sentence.firstWord; at < m_sentence.wordEnd;) {
            const int start = at;
            const std::optional<double> value = valueAt(at);
            if (!value) {
                at = start + 1;
                continue;
            }
            if (std::optional<ReadFigure> figure = figureOf(start, at, *value))
                figures.push_back(*std::move(figure));
        }
    }

private:
    [[nodiscard]] const ReadWord &word(int at) const { return m_reading.words[at]; }
    [[nodiscard]] QString textAt(int at) const
    {
        return at >= m_sentence.firstWord && at < m_sentence.wordEnd ? word(at).text : QString();
    }
    // What stands between a word and the next.
    [[nodiscard]] QStringView between(int at) const
    {
        if (at < m_sentence.firstWord || at + 1 >= m_sentence.wordEnd)
            return u".";
        const qsizetype end = word(at).span.end;
        return QStringView(m_reading.text).sliced(end, word(at + 1).span.start - end);
    }
    [[nodiscard]] bool isJoined(int at) const
    {
        const QStringView gap = between(at);
        return std::ranges::all_of(gap, [](QChar c) { return c.isSpace() || c == u'-' || c == u'\u2011'; });
    }

    // A number with its multipliers; moves behind it.
    std::optional<double> valueAt(int &at) const
    {
        double value = 0;
        if (word(at).kind == WordKind::Number) {
            bool isNumber = false;
            value = word(at).text.toDouble(&isNumber);
            if (!isNumber)
                return std::nullopt;
        } else if (const std::optional<int> number = numberWord(textAt(at))) {
            value = *number;
            const std::optional<int> ones = numberWord(textAt(at + 1));
            if (value >= 20 && int(value) % 10 == 0 && ones && *ones < 10 && isJoined(at)) {
                value += *ones;
                ++at;
            }
        } else if (multiplier(textAt(at)) >= 1e2 && (textAt(at - 1) == u"a" || textAt(at - 1) == u"eine")) {
            value = multiplier(textAt(at)); // "a hundred"
        } else {
            return std::nullopt;
        }
        ++at;
        while (at < m_sentence.wordEnd && multiplier(textAt(at)) > 0 && isJoined(at - 1)) {
            value *= multiplier(textAt(at));
            ++at;
        }
        return value;
    }

    [[nodiscard]] QChar unitBefore(int at) const
    {
        const qsizetype start = word(at).span.start;
        return start > 0 ? m_reading.text[start - 1] : QChar();
    }
    [[nodiscard]] QChar unitAfter(int at) const
    {
        const qsizetype end = word(at).span.end;
        return end < m_reading.text.size() ? m_reading.text[end] : QChar();
    }

    // A date, a time, an age, an ordinal, a name.
    [[nodiscard]] bool isNoFigure(int start, int end) const
    {
        static const QSet<QString> ordinals = wordSet(u"st nd rd th");
        static const QSet<QString> naming = wordSet(u"no nos number nr nummer aged version page section article");
        static const QSet<QString> clock = wordSet(u"am pm uhr o'clock gmt");
        if (isMonth(textAt(start - 1)) || isMonth(textAt(end)) || isIn(naming, textAt(start - 1)))
            return true;
        if (isIn(clock, textAt(end)) || (textAt(end).size() == 1 && textAt(end + 1) == u"m"))
            return true;
        if (unitAfter(end - 1) == u':' && unitBefore(end) != u' ')
            return true;
        if (unitBefore(start) == u':')
            return true;
        if (isIn(ordinals, textAt(end)) && between(end - 1).isEmpty())
            return true;
        const bool isYears = textAt(end).startsWith("year"_L1) || textAt(end).startsWith("jahr"_L1);
        return isYears && (textAt(end + 1) == u"old" || textAt(end + 1) == u"alt");
    }

    [[nodiscard]] bool isYear(int start, int end) const
    {
        constexpr int firstYear = 1800;
        constexpr int lastYear = 2100;
        const QString digits = textAt(start);
        const int year = digits.toInt();
        return end == start + 1 && digits.size() == 4 && year >= firstYear && year <= lastYear &&
               !QStringView(m_reading.text).sliced(word(start).span.start, word(start).span.length()).contains(u',');
    }

    [[nodiscard]] Hedge hedgeBefore(int start, int &first) const
    {
        for (const HedgeWords &hedge : hedges) {
            const QList<QStringView> words = hedge.words.split(u' ');
            const int from = start - int(words.size());
            if (from < m_sentence.firstWord)
                continue;
            bool isThere = true;
            for (int i = 0; i < int(words.size()) && isThere; ++i)
                isThere = textAt(from + i) == words[i];
            if (isThere) {
                first = from;
                return hedge.hedge;
            }
        }
        return Hedge::None;
    }

    // The noun that is counted: the first word in the plural within a few, or the one behind a hyphen ("34,000-seat").
    [[nodiscard]] int nounAfter(int end) const
    {
        constexpr int reach = 4;
        if (textAt(end) == u"of")
            return nounBehindOf(end + 1);
        for (int at = end; at < std::min(end + reach, m_sentence.wordEnd); ++at) {
            if (!isJoined(at - 1) || word(at).kind == WordKind::Number || !m_reading.isContent[size_t(at)])
                return -1;
            if (isNoun(at) || (at == end && between(at - 1) == u"-" && !word(at).isCapital))
                return at;
        }
        return -1;
    }

    // "140 of the bank's 610 branches"
    [[nodiscard]] int nounBehindOf(int from) const
    {
        constexpr int reach = 6;
        for (int at = from; at < std::min(from + reach, m_sentence.wordEnd); ++at) {
            if (word(at).kind != WordKind::Number && m_reading.isContent[size_t(at)] && isNoun(at))
                return at;
        }
        return -1;
    }

    [[nodiscard]] bool isNoun(int at) const
    {
        const QString &text = word(at).text;
        if (m_reading.language == WordLanguage::German)
            return word(at).isCapital;
        if (word(at).kind == WordKind::Ideograph)
            return true;
        const bool isPlural =
            text.size() > 3 && text.endsWith(u's') && !text.endsWith("ss"_L1) && !text.contains(u'\'');
        return isPlural || isPeople(comparedForm(text, m_reading.language));
    }

    [[nodiscard]] std::optional<ReadFigure> figureOf(int start, int &end, double value) const
    {
        if (isNoFigure(start, end))
            return std::nullopt;
        Figure figure{.article = m_article, .sentence = m_number, .low = value, .high = value};
        int first = start;
        int last = end;
        figure.hedge = hedgeBefore(start, first);
        if (!readMoney(figure, start, last) && !readShare(figure, start, last) && !readCount(figure, start, last))
            return std::nullopt;
        figure.span = {.start = word(first).span.start, .end = word(last - 1).span.end};
        if (figure.kind == FigureKind::Percent && m_reading.text.sliced(figure.span.end).startsWith(u'%'))
            ++figure.span.end;
        if (first == start && !currencyOfSign(unitBefore(start)).isEmpty())
            --figure.span.start;
        ReadFigure read{.figure = figure, .context = {}};
        readContext(read, first, last);
        return read;
    }

    bool readMoney(Figure &figure, int start, int &last) const
    {
        const QString before = currencyOfSign(unitBefore(start));
        const QString after = currencyOfSign(unitAfter(last - 1));
        const QString word = isJoined(last - 1) ? currencyOf(textAt(last)) : QString();
        figure.unit = !before.isEmpty() ? before : !after.isEmpty() ? after : word;
        if (figure.unit.isEmpty())
            return false;
        figure.kind = FigureKind::Money;
        last += before.isEmpty() && after.isEmpty() ? 1 : 0;
        return true;
    }

    bool readShare(Figure &figure, int start, int &last) const
    {
        static const QSet<QString> words = wordSet(u"percent pc prozent");
        const QString following = isJoined(last - 1) ? textAt(last) : QString();
        const bool isSign = unitAfter(last - 1) == u'%' || unitAfter(last - 1) == u'\uFF05';
        const bool isTwo = following == u"per" && textAt(last + 1) == u"cent";
        if (!isSign && !isTwo && !isIn(words, following))
            return false;
        if (last != start + 1 && word(start).kind != WordKind::Letters)
            return false;
        figure.kind = FigureKind::Percent;
        last += isSign ? 0 : isTwo ? 2 : 1;
        return true;
    }

    bool readCount(Figure &figure, int start, int &last) const
    {
        const int noun = nounAfter(last);
        if (noun < 0 || isYear(start, last))
            return false;
        figure.unit = comparedForm(word(noun).text, m_reading.language);
        const bool isOf = textAt(last) == u"of";
        const TextSpan counted{.start = word(isOf ? noun : std::min(last, noun)).span.start,
                               .end = word(noun).span.end};
        figure.counted = m_reading.text.sliced(counted.start, counted.length());
        last = isOf ? last : noun + 1;
        return true;
    }

    void readContext(ReadFigure &read, int first, int last) const
    {
        constexpr int reach = 8;
        int nearest = -1;
        for (int at = std::max(m_sentence.firstWord, first - reach); at < std::min(m_sentence.wordEnd, last + reach);
             ++at) {
            if (word(at).kind == WordKind::Number || !m_reading.isContent[size_t(at)] || (at >= first && at < last))
                continue;
            const QString &text = word(at).text;
            if (multiplier(text) > 0 || numberWord(text) || !currencyOf(text).isEmpty())
                continue;
            read.context.push_back(textKey(comparedForm(text, m_reading.language)));
            for (const int notion : notionsOf(text, m_reading.language))
                read.context.push_back(quint64(notion) + 1);
            if (at >= last && nearest < 0)
                nearest = at;
        }
        std::ranges::sort(read.context);
        read.context.erase(std::ranges::unique(read.context).begin(), read.context.end());
        if (read.figure.counted.isEmpty() && nearest >= 0)
            read.figure.counted = m_reading.text.sliced(word(nearest).span.start, word(nearest).span.length());
    }

    const ArticleReading &m_reading;
    int m_article;
    int m_number;
    const ReadSentence &m_sentence;
};
} // namespace

std::vector<ReadFigure> readFigures(const ArticleReading &reading, int article)
{
    std::vector<ReadFigure> figures;
    for (int sentence = 0; sentence < int(reading.sentences.size()); ++sentence)
        SentenceFigures(reading, article, sentence).read(figures);
    return figures;
}

bool isSameUnit(const Figure &a, const Figure &b)
{
    if (a.kind != b.kind)
        return false;
    if (a.kind != FigureKind::Count || a.unit == b.unit)
        return a.unit == b.unit;
    if (isPeople(a.unit) && isPeople(b.unit))
        return true;
    const QList<int> notions = notionsOf(a.unit, WordLanguage::English);
    return std::ranges::any_of(notionsOf(b.unit, WordLanguage::English),
                               [&](int notion) { return notions.contains(notion); });
}

bool isVagueUnit(const QString &unit)
{
    static const QSet<QString> vague = [] {
        QSet<QString> forms;
        for (const QStringView word :
             u"people persons times years months weeks days men women things others menschen personen leute "
             u"mal jahre monate wochen tage 人 年 次"_s.split(u' '))
            insertForms(forms, word);
        return forms;
    }();
    return isIn(vague, unit);
}
