// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Carries highlights to changed texts and says how well: anchor_eval CASES [PREDS].
// CASES holds <script>.<level>.json, {script, level, docs: [{old, new, highlights: [{id, start, end, truth}]}]}, offsets
// in UTF-16 units; truth is {cls: keep, part or gone, s, e}. PREDS gets synoptic/<script>.<level>.jsonl, a line a
// highlight: {id, start, end, state: exact, review or orphan, ms}. The latin texts are also changed here, with
// highlights that go over line ends ("across").
// Columns in per cent: exact place; near (overlap at least half of the union); drift (less); wrong; lost; false (the
// words are gone, yet it has a place); silent (drift, wrong or false without asking); asks. Limits for the changed latin
// levels together: exact 96, exact and near 99.4, wrong and drift 0.3, silent 0.03, false 5, asks 25, 0.5 ms.

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
        if (qEnvironmentVariableIsSet("AE_STAT")) {
            QTextStream o(stdout); o << "COV " << carrier.coverage() << "\n";
            for (qsizetype i = 0; i < placements.size(); ++i) if (placements[i].state != AnchorState::Lost && placements[i].certainty==Certainty::Review) o << "S " << int(document.items[i].fate) << ' ' << int(placements[i].state) << ' ' << placements[i].similarity << "\n";
        }
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
} // namespace

int main(int argc, char **argv)
{
    QTextStream out(stdout);
    if (argc < 2) {
        out << "usage: anchor_eval CASES [PREDS]\n";
        return 2;
    }
    const QDir cases(QFile::decodeName(argv[1]));
    const QString predictions = argc > 2 ? QFile::decodeName(argv[2]) + u"/synoptic"_s : QString();
    if (!predictions.isEmpty())
        QDir().mkpath(predictions);
    out << "                      places  exact   near  drift  wrong   lost  false silent   asks     ms\n";
    Score changed;
    for (const QString &name : cases.entryList({argc > 3 ? QString::fromLocal8Bit(argv[3]) : u"*.json"_s}, QDir::Files, QDir::Name)) {
        QFile file(cases.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
        QList<Document> documents;
        for (const QJsonValue &value : object[u"docs"].toArray())
            documents.append(documentOf(value.toObject()));
        const QString script = object[u"script"].toString();
        const QString level = object[u"level"].toString();
        QFile lines(predictions + u'/' + name + u'l');
        const bool writes = !predictions.isEmpty() && lines.open(QIODevice::WriteOnly);
        const Score score = carryAll(documents, writes ? &lines : nullptr);
        print(out, script + u'.' + level, score);
        out.flush();
        if (script == u"latin" && level != u"identity" && level != u"other_article")
            changed += score;
    }
    print(out, u"latin, changed"_s, changed);
    return 0;
}
