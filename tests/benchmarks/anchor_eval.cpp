// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Carries highlights to changed texts and says how well: anchor_eval CASES [PREDS].
// CASES holds <script>.<level>.json, {script, level, docs: [{old, new, highlights: [{id, start, end, truth}]}]},
// offsets in UTF-16 units; truth is {cls: keep, part or gone, s, e}. PREDS gets synoptic/<script>.<level>.jsonl, a line
// a highlight: {id, start, end, state: exact, review or orphan, ms}. The latin texts are also changed here, with
// highlights that go over line ends ("across").
// Columns in per cent: exact place; near (overlap at least half of the union); drift (less); wrong; lost; false (the
// words are gone, yet it has a place); silent (drift, wrong or false without asking); asks. Limits for the changed
// latin levels together: exact 96, exact and near 99.4, wrong and drift 0.3, silent 0.03, false 5, asks 25, 0.5 ms.
// ANCHOR_EVAL_EXPLAIN=1 shows what is not as it should be, ANCHOR_EVAL_SEED=n draws other changes across line ends.

#include "text/textcarrier.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QTextStream>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;

namespace
{
enum class Fate { Keep, Part, Gone };

struct Item {
    QString id;
    TextSpan span;
    Fate fate = Fate::Keep;
    TextSpan truth;
};

struct Document {
    QString before;
    QString after;
    QList<Item> items;
};

struct Score {
    int all = 0;
    int kept = 0;
    int gone = 0;
    int exact = 0;
    int near = 0;
    int drift = 0;
    int wrong = 0;
    int lost = 0;
    int falsely = 0;
    int silent = 0;
    int asks = 0;
    double milliseconds = 0;

    Score &operator+=(const Score &other)
    {
        for (int Score::*count : {&Score::all, &Score::kept, &Score::gone, &Score::exact, &Score::near, &Score::drift,
                                  &Score::wrong, &Score::lost, &Score::falsely, &Score::silent, &Score::asks})
            this->*count += other.*count;
        milliseconds += other.milliseconds;
        return *this;
    }
};

Document documentOf(const QJsonObject &object)
{
    Document document{.before = object[u"old"].toString(), .after = object[u"new"].toString()};
    for (const QJsonValue &value : object[u"highlights"].toArray()) {
        const QJsonObject truth = value[u"truth"].toObject();
        const QString fate = truth[u"cls"].toString();
        document.items.append({.id = value[u"id"].toString(),
                               .span = {.start = value[u"start"].toInt(), .end = value[u"end"].toInt()},
                               .fate = fate == u"keep" ? Fate::Keep : (fate == u"part" ? Fate::Part : Fate::Gone),
                               .truth = {.start = truth[u"s"].toInt(), .end = truth[u"e"].toInt()}});
    }
    return document;
}

// False when it is worth a look: not the exact place, or the same words asked about.
bool judge(const Item &item, const Placement &placement, Score &score)
{
    const bool isLost = placement.state == AnchorState::Lost;
    const bool asks = !isLost && placement.certainty == Certainty::Review;
    double overlap = 0;
    if (!isLost && item.fate != Fate::Gone) {
        const qsizetype common =
            std::min(placement.span.end, item.truth.end) - std::max(placement.span.start, item.truth.start);
        const qsizetype all =
            std::max(placement.span.end, item.truth.end) - std::min(placement.span.start, item.truth.start);
        overlap = std::max(0.0, static_cast<double>(common) / static_cast<double>(all));
    }
    ++score.all;
    score.asks += asks ? 1 : 0;
    bool isBad = false;
    if (item.fate == Fate::Keep) {
        ++score.kept;
        const bool isExact = !isLost && placement.span == item.truth;
        isBad = !isLost && overlap < 0.5;
        score.lost += isLost ? 1 : 0;
        score.exact += isExact ? 1 : 0;
        score.near += !isExact && overlap >= 0.5 ? 1 : 0;
        score.drift += isBad && overlap > 0 ? 1 : 0;
        score.wrong += isBad && overlap == 0 ? 1 : 0;
    } else {
        ++score.gone;
        isBad = !isLost && overlap == 0;
        score.falsely += isBad ? 1 : 0;
    }
    score.silent += isBad && !asks ? 1 : 0;
    const bool asksInVain = asks && placement.state != AnchorState::Changed;
    return item.fate == Fate::Keep ? placement.span == item.truth && !asksInVain : !isBad;
}

QByteArray line(const Item &item, const Placement &placement, double milliseconds)
{
    const bool isLost = placement.state == AnchorState::Lost;
    QJsonObject object{{u"id"_s, item.id}, {u"ms"_s, milliseconds}};
    object[u"start"] = isLost ? QJsonValue() : QJsonValue(placement.span.start);
    object[u"end"] = isLost ? QJsonValue() : QJsonValue(placement.span.end);
    object[u"state"] = isLost ? u"orphan"_s : (placement.certainty == Certainty::Sure ? u"exact"_s : u"review"_s);
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

void explain(const Document &document, const Item &item, const Placement &placement)
{
    QTextStream out(stdout);
    const auto shown = [](const QString &text, TextSpan span) {
        const qsizetype from = std::max<qsizetype>(0, span.start - 30);
        QString words = text.sliced(from, span.start - from) + u'[' + text.sliced(span.start, span.length()) + u']' +
                        text.sliced(span.end).first(std::min<qsizetype>(30, text.size() - span.end));
        return words.replace(u"\n"_s, u"\\n"_s);
    };
    out << item.id << " state " << static_cast<int>(placement.state) << " sure "
        << (placement.certainty == Certainty::Sure) << " fate " << static_cast<int>(item.fate) << "\n  old "
        << shown(document.before, item.span) << "\n  is  " << shown(document.after, item.truth) << "\n  got "
        << shown(document.after, placement.span) << "\n";
}

Score carryAll(const QList<Document> &documents, QFile *predictions)
{
    Score score;
    const bool explains = qEnvironmentVariableIsSet("ANCHOR_EVAL_EXPLAIN");
    for (const Document &document : documents) {
        QElapsedTimer timer;
        timer.start();
        const TextCarrier carrier(document.before, document.after);
        QList<Placement> placements;
        for (const Item &item : document.items)
            placements.append(carrier.carry(item.span));
        const double milliseconds = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        score.milliseconds += milliseconds;
        for (qsizetype i = 0; i < placements.size(); ++i) {
            const bool isRight = judge(document.items[i], placements[i], score);
            if (explains && !isRight)
                explain(document, document.items[i], placements[i]);
            if (predictions)
                predictions->write(
                    line(document.items[i], placements[i], milliseconds / static_cast<double>(placements.size())));
        }
    }
    return score;
}

void print(QTextStream &out, const QString &name, const Score &score)
{
    const auto share = [](int count, int of) {
        return of == 0 ? u"     -"_s : QString::number(100.0 * count / of, 'f', 2).rightJustified(6);
    };
    out << name.leftJustified(22) << QString::number(score.all).rightJustified(6);
    for (int Score::*count : {&Score::exact, &Score::near, &Score::drift, &Score::wrong, &Score::lost})
        out << ' ' << share(score.*count, score.kept);
    out << ' ' << share(score.falsely, score.gone) << ' ' << share(score.silent, score.all) << ' '
        << share(score.asks, score.all) << ' '
        << QString::number(score.milliseconds / std::max(1, score.all), 'f', 3).rightJustified(6) << '\n';
}

// A word or white space of the old text and what has become of it.
struct Token {
    TextSpan before;
    QString text;
    bool isReplaced = false; // or came in
};

QList<Token> tokensOf(const QString &text)
{
    QList<Token> tokens;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at + 1;
        while (end < text.size() && text.at(end).isSpace() == text.at(at).isSpace() && text.at(at) != u'\n' &&
               text.at(end) != u'\n')
            ++end;
        tokens.append({.before = {.start = at, .end = end}, .text = text.sliced(at, end - at)});
        at = end;
    }
    return tokens;
}

using Random = std::mt19937;

bool happens(Random &random, double share)
{
    return std::uniform_real_distribution<>()(random) < share;
}

// What happens to a text under highlights that go over line ends.
enum class Change { None, Words, Typography, Lines, InsertedLines };

QList<Token> changed(QList<Token> tokens, Change change, Random &random)
{
    QList<Token> result;
    for (Token token : tokens) {
        const bool isLineEnd = token.text == u"\n";
        const bool isWord = !token.text.front().isSpace();
        if (change == Change::Words && isWord && happens(random, 0.05)) {
            const Token &other = tokens[static_cast<qsizetype>(random()) % tokens.size()];
            token.text = other.text.trimmed();
            token.isReplaced = true;
        }
        if (change == Change::Typography)
            token.text.replace(u'\u2019', u'\'')
                .replace(u'-', u'\u2011')
                .replace(u'\u201C', u'"')
                .replace(u' ', u'\u00A0');
        if (change == Change::Lines && isLineEnd)
            token.text = happens(random, 0.5) ? u"\n\n"_s : u" "_s;
        if (!token.text.isEmpty())
            result.append(token);
        if (change == Change::InsertedLines && isLineEnd && happens(random, 0.25))
            result.append({.text = u"Read more of our coverage.\n"_s, .isReplaced = true});
    }
    return result;
}

// As the protocol has it: from the first to the last character that is still there, unless more has come in between
// than the highlight was long.
void findTruth(const QList<Token> &tokens, Item &item)
{
    const qsizetype widest = std::max<qsizetype>(40, item.span.length());
    qsizetype at = 0;
    qsizetype kept = 0;
    qsizetype most = 0;
    TextSpan part;
    for (const Token &token : tokens) {
        const TextSpan common{.start = std::max(token.before.start, item.span.start),
                              .end = std::min(token.before.end, item.span.end)};
        if (!token.isReplaced && !common.isEmpty()) {
            const bool isLast = common.end == token.before.end;
            const TextSpan place{.start = at + common.start - token.before.start,
                                 .end = at + (isLast ? token.text.size() : common.end - token.before.start)};
            if (kept == 0 || place.start - part.end > widest) {
                kept = 0;
                part.start = place.start;
            }
            part.end = place.end;
            kept += common.length();
            if (kept > most) {
                most = kept;
                item.truth = part;
            }
        }
        at += token.text.size();
    }
    item.fate = 2 * most >= item.span.length() ? Fate::Keep : (most > 0 ? Fate::Part : Fate::Gone);
}

QList<TextSpan> spansAcrossLines(const QString &text, Random &random)
{
    QList<TextSpan> spans;
    for (int tries = 0; spans.size() < 100 && tries < 20'000; ++tries) {
        const qsizetype length = 20 + static_cast<qsizetype>(random() % 600);
        TextSpan span{.start = static_cast<qsizetype>(random()) % std::max<qsizetype>(1, text.size() - length)};
        span.end = span.start + length;
        while (span.start < span.end && !(text.at(span.start).isSpace()))
            ++span.start;
        while (span.end < text.size() && !text.at(span.end).isSpace())
            ++span.end;
        while (span.start < span.end && text.at(span.start).isSpace())
            ++span.start;
        while (span.end > span.start && text.at(span.end - 1).isSpace())
            --span.end;
        if (QStringView(text).sliced(span.start, span.length()).contains(u'\n'))
            spans.append(span);
    }
    return spans;
}

QList<Document> acrossLines(const QList<Document> &originals, Change change)
{
    QList<Document> documents;
    Random random(qEnvironmentVariableIntValue("ANCHOR_EVAL_SEED"));
    for (const Document &original : originals) {
        Document document{.before = original.before};
        const QList<Token> tokens = changed(tokensOf(document.before), change, random);
        for (const Token &token : tokens)
            document.after += token.text;
        for (const TextSpan span : spansAcrossLines(document.before, random)) {
            document.items.append({.id = u"across.%1"_s.arg(document.items.size()), .span = span});
            findTruth(tokens, document.items.last());
        }
        documents.append(document);
    }
    return documents;
}

void evaluateAcrossLines(const QList<Document> &originals, QTextStream &out)
{
    const std::pair<Change, QString> changes[] = {{Change::None, u"across.identity"_s},
                                                  {Change::Words, u"across.word5"_s},
                                                  {Change::Typography, u"across.typography"_s},
                                                  {Change::Lines, u"across.line_ends"_s},
                                                  {Change::InsertedLines, u"across.inserted"_s}};
    for (const auto &[change, name] : changes)
        print(out, name, carryAll(acrossLines(originals, change), nullptr));
}

struct Level {
    QString script;
    QString name;
    QList<Document> documents;
};

Level levelOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    Level level{.script = object[u"script"].toString(), .name = object[u"level"].toString()};
    for (const QJsonValue &value : object[u"docs"].toArray())
        level.documents.append(documentOf(value.toObject()));
    return level;
}
} // namespace

int main(int argc, char **argv)
{
    QTextStream out(stdout);
    if (argc < 2 || argc > 3) {
        out << "usage: anchor_eval CASES [PREDS]\n";
        return 2;
    }
    const QDir cases(QFile::decodeName(argv[1]));
    const QString predictions = argc > 2 ? QFile::decodeName(argv[2]) + u"/synoptic/"_s : QString();
    if (!predictions.isEmpty())
        QDir().mkpath(predictions);
    out << "                      places  exact   near  drift  wrong   lost  false silent   asks     ms\n";
    Score changed;
    for (const QString &name : cases.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        const Level level = levelOf(cases.filePath(name));
        QFile lines(predictions + name + u'l');
        const bool writes = !predictions.isEmpty() && lines.open(QIODevice::WriteOnly);
        const Score score = carryAll(level.documents, writes ? &lines : nullptr);
        print(out, level.script + u'.' + level.name, score);
        if (level.script == u"latin" && level.name != u"identity" && level.name != u"other_article")
            changed += score;
        if (level.script == u"latin" && level.name == u"identity")
            evaluateAcrossLines(level.documents, out);
        out.flush();
    }
    print(out, u"latin, changed"_s, changed);
    return 0;
}
