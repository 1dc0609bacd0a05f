// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How well passages find each other on stories that were labelled by hand (tests/support/comparegold.h has the format).
//   compare_eval [FOLDER] [--faults]
// Links: precision, recall and F1 of the links that are painted, and of each method at the threshold that does best on
// the other stories (the highest F1 with a precision of at least .80 there). Beside Dice on the sets of words and the
// ratio of the longest common runs of words (Ratcliff and Obershelp, as Python's difflib has it), on the same
// sentences. Sync: how far the passage that is shown lies from the nearest one that belongs there, in words; beside
// scrolling by percentage and going to the best of the peers. Word runs by the measures of PAN (M. Potthast et al.,
// 2010): precision and recall over characters, granularity, plagdet. Limits stand beside the figures.

#include "compare/jump.h"
#include "support/comparegold.h"

#include <QCoreApplication>
#include <QTextStream>

#include <array>
#include <cmath>
#include <map>
#include <numeric>

namespace
{
using namespace Qt::StringLiterals;
using comparegold::Ends;
using comparegold::Story;

using Scores = std::map<Ends, double>;

// A story as each method sees it.
struct Seen {
    const Story *story = nullptr;
    Comparison comparison;
    Scores ours;
    Scores dice;
    Scores runs;
};

struct Rates {
    int right = 0;
    int made = 0;
    int wanted = 0;

    [[nodiscard]] double precision() const { return made > 0 ? double(right) / made : 0; }
    [[nodiscard]] double recall() const { return wanted > 0 ? double(right) / wanted : 0; }
    [[nodiscard]] double f1() const
    {
        const double sum = precision() + recall();
        return sum > 0 ? 2 * precision() * recall() / sum : 0;
    }
    Rates &operator+=(const Rates &other)
    {
        right += other.right;
        made += other.made;
        wanted += other.wanted;
        return *this;
    }
};

QString figure(double value)
{
    return QString::number(value, 'f', 3);
}

QString told(const Rates &rates)
{
    return u"P %1  R %2  F1 %3  (%4 of %5, %6 wanted)"_s
        .arg(figure(rates.precision()), figure(rates.recall()), figure(rates.f1()))
        .arg(rates.right)
        .arg(rates.made)
        .arg(rates.wanted);
}

std::vector<quint64> wordsOf(const ArticleReading &reading, int sentence)
{
    const ReadSentence &read = reading.sentences[size_t(sentence)];
    return {reading.wordKeys.begin() + read.firstWord, reading.wordKeys.begin() + read.wordEnd};
}

double dice(std::vector<quint64> a, std::vector<quint64> b)
{
    std::ranges::sort(a);
    std::ranges::sort(b);
    a.erase(std::ranges::unique(a).begin(), a.end());
    b.erase(std::ranges::unique(b).begin(), b.end());
    std::vector<quint64> both;
    std::ranges::set_intersection(a, b, std::back_inserter(both));
    return a.empty() && b.empty() ? 0 : 2.0 * double(both.size()) / double(a.size() + b.size());
}

using Words = std::span<const quint64>;

// Words in the longest common run, and in those to its left and right.
size_t inRuns(Words a, Words b)
{
    size_t longest = 0;
    size_t atA = 0;
    size_t atB = 0;
    for (size_t i = 0; i < a.size(); ++i) {
        for (size_t j = 0; j < b.size(); ++j) {
            size_t length = 0;
            while (i + length < a.size() && j + length < b.size() && a[i + length] == b[j + length])
                ++length;
            if (length > longest) {
                longest = length;
                atA = i;
                atB = j;
            }
        }
    }
    if (longest == 0)
        return 0;
    return longest + inRuns(a.first(atA), b.first(atB)) + inRuns(a.subspan(atA + longest), b.subspan(atB + longest));
}

double runRatio(const std::vector<quint64> &a, const std::vector<quint64> &b)
{
    return a.empty() && b.empty() ? 0 : 2.0 * double(inRuns(a, b)) / double(a.size() + b.size());
}

Seen seen(const Story &story)
{
    Seen made{.story = &story, .comparison = compare(story.readings, story.outlets)};
    PassageIndex index;
    for (const SharedReading &reading : story.readings) {
        for (const ScoredPair &pair : index.add(reading, 0.05)) {
            made.ours[comparegold::ends({.article = pair.article, .sentence = pair.sentence},
                                        {.article = pair.otherArticle, .sentence = pair.otherSentence})] = pair.clear;
        }
    }
    for (int a = 0; a < int(story.readings.size()); ++a) {
        for (int b = a + 1; b < int(story.readings.size()); ++b) {
            for (int i = 0; i < int(story.readings[a]->sentences.size()); ++i) {
                for (int j = 0; j < int(story.readings[b]->sentences.size()); ++j) {
                    const Ends ends{{.article = a, .sentence = i}, {.article = b, .sentence = j}};
                    const auto mine = wordsOf(*story.readings[a], i);
                    const auto other = wordsOf(*story.readings[b], j);
                    made.dice[ends] = dice(mine, other);
                    made.runs[ends] = runRatio(mine, other);
                }
            }
        }
    }
    return made;
}

enum class Wanted { Linked, Same };

Rates ratesAt(const Seen &seen, const Scores &scores, double threshold, Wanted wanted)
{
    const auto isWanted = [&](const Ends &ends) {
        const auto gold = seen.story->links.constFind(ends);
        return gold != seen.story->links.constEnd() && (wanted == Wanted::Linked || *gold);
    };
    Rates rates;
    for (const auto &[ends, score] : scores) {
        if (score < threshold)
            continue;
        ++rates.made;
        rates.right += isWanted(ends) ? 1 : 0;
    }
    for (const bool isSame : seen.story->links)
        rates.wanted += wanted == Wanted::Linked || isSame ? 1 : 0;
    return rates;
}

using Method = Scores Seen::*;

Rates ratesOf(const QList<Seen> &stories, Method method, double threshold, Wanted wanted)
{
    Rates rates;
    for (const Seen &seen : stories)
        rates += ratesAt(seen, seen.*method, threshold, wanted);
    return rates;
}

// The highest F1 with a precision of at least .80; where there is none, the highest F1.
double bestThreshold(const QList<Seen> &stories, Method method)
{
    double best = 1;
    double bestRank = -1;
    for (double threshold = 0.05; threshold < 1; threshold += 0.01) {
        const Rates rates = ratesOf(stories, method, threshold, Wanted::Linked);
        const double rank = rates.f1() + (rates.precision() >= 0.8 ? 1 : 0);
        if (rank > bestRank) {
            bestRank = rank;
            best = threshold;
        }
    }
    return best;
}

void leaveOneOut(const QList<Seen> &stories, Method method, const QString &name, QTextStream &out)
{
    Rates rates;
    QStringList thresholds;
    for (qsizetype i = 0; i < stories.size(); ++i) {
        QList<Seen> others = stories;
        others.removeAt(i);
        const double threshold = bestThreshold(others, method);
        thresholds.append(QString::number(threshold, 'f', 2));
        rates += ratesAt(stories[i], stories[i].*method, threshold, Wanted::Linked);
    }
    out << "  " << name.leftJustified(26) << told(rates) << "  at " << thresholds.join(u' ') << '\n';
}

double averagePrecision(const QList<Seen> &stories, Method method)
{
    std::vector<std::pair<double, bool>> all;
    int wanted = 0;
    for (const Seen &seen : stories) {
        wanted += int(seen.story->links.size());
        for (const auto &[ends, score] : seen.*method)
            all.emplace_back(-score, !seen.story->links.contains(ends));
    }
    std::ranges::sort(all);
    double sum = 0;
    int right = 0;
    for (size_t i = 0; i < all.size(); ++i) {
        if (!all[i].second)
            sum += double(++right) / double(i + 1);
    }
    return wanted > 0 ? sum / wanted : 0;
}

Rates paintedRates(const Seen &seen)
{
    Rates rates{.wanted = int(seen.story->links.size())};
    for (const PassageLink &link : seen.comparison.links) {
        if (!link.isPainted())
            continue;
        ++rates.made;
        rates.right += seen.story->links.contains({link.a, link.b}) ? 1 : 0;
    }
    return rates;
}

void links(const QList<Seen> &stories, QTextStream &out)
{
    out << "Links (same, or shares a fact)\n";
    Rates all;
    for (const Seen &seen : stories) {
        const Rates rates = paintedRates(seen);
        all += rates;
        out << "    " << seen.story->name.leftJustified(24) << told(rates) << '\n';
    }
    out << "  painted                   " << told(all) << "  limits P .80, F1 .60\n"
        << "  of same only              " << told(ratesOf(stories, &Seen::ours, sameFrom, Wanted::Same)) << '\n';
    out << "  thresholds from the other stories\n";
    leaveOneOut(stories, &Seen::ours, u"ours"_s, out);
    leaveOneOut(stories, &Seen::dice, u"Dice"_s, out);
    leaveOneOut(stories, &Seen::runs, u"runs of words (difflib)"_s, out);
    out << "  average precision         ours " << figure(averagePrecision(stories, &Seen::ours)) << "  Dice "
        << figure(averagePrecision(stories, &Seen::dice)) << "  runs " << figure(averagePrecision(stories, &Seen::runs))
        << '\n';
}

// Words before a sentence in its article.
int wordsBefore(const ArticleReading &reading, int sentence)
{
    return reading.sentences[size_t(sentence)].firstWord;
}

struct SyncCount {
    int all = 0;
    int exact = 0;
    int near = 0;
    std::vector<int> errors;

    void add(int error)
    {
        constexpr int nearWords = 60;
        ++all;
        exact += error == 0 ? 1 : 0;
        near += error <= nearWords ? 1 : 0;
        errors.push_back(error);
    }
    [[nodiscard]] QString told()
    {
        std::ranges::sort(errors);
        const int median = errors.empty() ? 0 : errors[errors.size() / 2];
        return u"exact %1  within 60 words %2  median %3 words  (%4)"_s
            .arg(figure(all > 0 ? double(exact) / all : 0), figure(all > 0 ? double(near) / all : 0))
            .arg(median)
            .arg(all);
    }
};

int byPercentage(const Seen &seen, Place from, int article)
{
    const ArticleReading &mine = *seen.story->readings[from.article];
    const ArticleReading &other = *seen.story->readings[article];
    const double share = double(wordsBefore(mine, from.sentence)) / double(mine.words.size());
    int sentence = 0;
    while (sentence + 1 < int(other.sentences.size()) &&
           wordsBefore(other, sentence + 1) <= share * double(other.words.size()))
        ++sentence;
    return sentence;
}

int byBest(const Scores &scores, Place from, int article, int sentences)
{
    int best = 0;
    double bestScore = -1;
    for (int i = 0; i < sentences; ++i) {
        const auto found = scores.find(comparegold::ends(from, {.article = article, .sentence = i}));
        if (found != scores.end() && found->second > bestScore) {
            bestScore = found->second;
            best = i;
        }
    }
    return best;
}

using Shown = int (*)(const Seen &, Place, int);

int byJump(const Seen &seen, Place from, int article)
{
    return std::max(0, jumpTo(seen.comparison, from, article).sentence);
}
// As the panes of the desk follow: what is no counterpart moves nothing, here from the beginning.
int byLinkedJump(const Seen &seen, Place from, int article)
{
    const Jump jump = jumpTo(seen.comparison, from, article);
    return jump.isFound() ? jump.sentence : 0;
}
int byDice(const Seen &seen, Place from, int article)
{
    return byBest(seen.dice, from, article, int(seen.story->readings[article]->sentences.size()));
}
int byRuns(const Seen &seen, Place from, int article)
{
    return byBest(seen.runs, from, article, int(seen.story->readings[article]->sentences.size()));
}

SyncCount syncOf(const QList<Seen> &stories, Shown shown, Wanted wanted)
{
    SyncCount count;
    for (const Seen &seen : stories) {
        std::map<std::pair<Place, int>, std::vector<int>> targets;
        for (const auto &[ends, isSame] : seen.story->links.asKeyValueRange()) {
            if (wanted == Wanted::Same && !isSame)
                continue;
            targets[{ends.first, ends.second.article}].push_back(ends.second.sentence);
            targets[{ends.second, ends.first.article}].push_back(ends.first.sentence);
        }
        for (const auto &[from, right] : targets) {
            const ArticleReading &other = *seen.story->readings[from.second];
            const int words = wordsBefore(other, shown(seen, from.first, from.second));
            int error = std::numeric_limits<int>::max();
            for (const int sentence : right)
                error = std::min(error, std::abs(wordsBefore(other, sentence) - words));
            count.add(error);
        }
    }
    return count;
}

void sync(const QList<Seen> &stories, QTextStream &out)
{
    constexpr std::array<std::pair<const char *, Shown>, 5> schemes{{{"ours", byJump},
                                                                     {"ours, where linked", byLinkedJump},
                                                                     {"percentage", byPercentage},
                                                                     {"best by Dice", byDice},
                                                                     {"best by runs of words", byRuns}}};
    for (const Wanted wanted : {Wanted::Same, Wanted::Linked}) {
        out << (wanted == Wanted::Same
                    ? "Sync, from sentences that tell the same (limits exact .65, within 60 words .80)\n"
                    : "Sync, from all linked sentences\n");
        for (const auto &[name, shown] : schemes)
            out << "  " << QString::fromLatin1(name).leftJustified(26) << syncOf(stories, shown, wanted).told() << '\n';
    }
}

void onlyHere(const QList<Seen> &stories, QTextStream &out)
{
    Rates rates;
    Rates unlinked;
    for (const Seen &seen : stories) {
        QSet<QPair<int, int>> linked;
        for (const auto &[ends, isSame] : seen.story->links.asKeyValueRange()) {
            linked.insert({ends.first.article, ends.first.sentence});
            linked.insert({ends.second.article, ends.second.sentence});
        }
        rates.wanted += int(seen.story->onlyHere.size());
        for (const Place place : seen.comparison.onlyHere) {
            const QPair<int, int> key{place.article, place.sentence};
            ++rates.made;
            ++unlinked.made;
            rates.right += seen.story->onlyHere.contains(key) ? 1 : 0;
            unlinked.right += linked.contains(key) ? 0 : 1;
        }
    }
    out << "Only here\n  as labelled               " << told(rates) << "  limit P .80\n"
        << "  without any link          P " << figure(unlinked.precision()) << '\n';
}

bool meet(const WordRun &a, const WordRun &b)
{
    return a.articleA == b.articleA && a.articleB == b.articleB && a.a.overlaps(b.a) && a.b.overlaps(b.b);
}

// Characters of one side of a run that lie within those of any that it meets.
int covered(TextSpan span, const QList<TextSpan> &by)
{
    int count = 0;
    for (qsizetype at = span.start; at < span.end; ++at)
        count += std::ranges::any_of(by, [&](TextSpan other) { return other.contains(at); }) ? 1 : 0;
    return count;
}

// The mean over all runs of the share of them that lies within those of the other list.
double coveredShare(const QList<WordRun> &runs, const QList<WordRun> &by)
{
    double sum = 0;
    for (const WordRun &run : runs) {
        QList<TextSpan> inA;
        QList<TextSpan> inB;
        for (const WordRun &other : by) {
            if (!meet(run, other))
                continue;
            inA.append(other.a);
            inB.append(other.b);
        }
        sum += double(covered(run.a, inA) + covered(run.b, inB)) / double(run.a.length() + run.b.length());
    }
    return runs.isEmpty() ? 0 : sum / double(runs.size());
}

// The runs of all stories, their articles numbered through.
struct AllRuns {
    QList<WordRun> found;
    QList<WordRun> wanted;
    QStringList texts;

    void add(QList<WordRun> &to, const QList<WordRun> &runs)
    {
        for (WordRun run : runs) {
            run.articleA += int(texts.size());
            run.articleB += int(texts.size());
            to.append(run);
        }
    }
};

void printRun(const AllRuns &all, const WordRun &run, const char *what, QTextStream &out)
{
    out << "    " << what << ": " << all.texts[run.articleA].sliced(run.a.start, run.a.length()) << "  |  "
        << all.texts[run.articleB].sliced(run.b.start, run.b.length()) << '\n';
}

void verbatim(const QList<Seen> &stories, bool showFaults, QTextStream &out)
{
    AllRuns all;
    for (const Seen &seen : stories) {
        all.add(all.found, seen.comparison.runs);
        all.add(all.wanted, seen.story->runs);
        for (const SharedReading &reading : seen.story->readings)
            all.texts.append(reading->text);
    }
    const double precision = coveredShare(all.found, all.wanted);
    const double recall = coveredShare(all.wanted, all.found);
    int detected = 0;
    int detections = 0;
    for (const WordRun &run : std::as_const(all.wanted)) {
        const auto count =
            int(std::ranges::count_if(all.found, [&](const WordRun &other) { return meet(run, other); }));
        detected += count > 0 ? 1 : 0;
        detections += count;
        if (count == 0 && showFaults)
            printRun(all, run, "missed", out);
    }
    for (const WordRun &run : std::as_const(all.found)) {
        if (showFaults && std::ranges::none_of(all.wanted, [&](const WordRun &other) { return meet(run, other); }))
            printRun(all, run, "not labelled", out);
    }
    const double granularity = detected > 0 ? double(detections) / detected : 1;
    const double f1 = precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0;
    out << "Word runs\n  P " << figure(precision) << "  R " << figure(recall) << "  granularity " << figure(granularity)
        << "  plagdet " << figure(f1 / std::log2(1 + granularity)) << "  limit .90  (" << all.found.size() << " found, "
        << all.wanted.size() << " labelled)\n";
}

struct FigureRates {
    Rates differs; // marked
    Rates found;   // put together at all
};

void figures(const QList<Seen> &stories, bool showFaults, QTextStream &out)
{
    std::array<FigureRates, 2> rates; // counts; money and per cent
    for (const Seen &seen : stories) {
        QMap<Ends, bool> wanted;
        for (const comparegold::Figures &row : seen.story->figures)
            wanted[row.places] = wanted.value(row.places) || row.differs;
        QSet<QString> met;
        for (const FigureGroup &group : seen.comparison.figures) {
            for (const FigurePair &pair : group.pairs) {
                const Figure &a = group.figures[pair.a];
                const Figure &b = group.figures[pair.b];
                const Ends ends = comparegold::ends({.article = a.article, .sentence = a.sentence},
                                                    {.article = b.article, .sentence = b.sentence});
                FigureRates &kind = rates[a.kind == FigureKind::Count ? 0 : 1];
                ++kind.found.made;
                kind.found.right += wanted.contains(ends) ? 1 : 0;
                if (pair.verdict != FigureVerdict::Differs)
                    continue;
                ++kind.differs.made;
                const bool isRight = wanted.value(ends);
                kind.differs.right += isRight ? 1 : 0;
                if (!isRight && showFaults)
                    out << "    wrongly differs: " << seen.story->name << ": " << group.counted << ": "
                        << seen.story->readings[a.article]->text.sliced(a.span.start, a.span.length()) << " | "
                        << seen.story->readings[b.article]->text.sliced(b.span.start, b.span.length()) << '\n';
            }
        }
    }
    int wantedAll = 0;
    int wantedDiffers = 0;
    for (const Seen &seen : stories) {
        wantedAll += int(seen.story->figures.size());
        wantedDiffers += int(std::ranges::count(seen.story->figures, true, &comparegold::Figures::differs));
    }
    out << "Figures (" << wantedAll << " pairs labelled, " << wantedDiffers << " of them differ)\n";
    for (const auto &[name, kind] : {std::pair("counts", rates[0]), std::pair("money, per cent", rates[1])}) {
        out << "  " << QString::fromLatin1(name).leftJustified(26) << "\"differs\" P "
            << figure(kind.differs.precision()) << " (" << kind.differs.right << " of " << kind.differs.made
            << "); put together " << kind.found.made << ", labelled " << kind.found.right << '\n';
    }
}

QString sentence(const Story &story, Place place)
{
    const ArticleReading &reading = *story.readings[place.article];
    const TextSpan span = reading.sentences[size_t(place.sentence)].span;
    return u"%1%2 %3"_s.arg(story.ids[place.article])
        .arg(place.sentence)
        .arg(reading.text.sliced(span.start, span.length()));
}

void faults(const Seen &seen, QTextStream &out)
{
    const Story &story = *seen.story;
    out << "== " << story.name << '\n';
    for (const QString &fault : story.faults)
        out << "  the list names a sentence that is not there: " << fault << '\n';
    for (const PassageLink &link : seen.comparison.links) {
        if (link.isPainted() && !story.links.contains({link.a, link.b}))
            out << "  wrong " << figure(link.score) << "\n    " << sentence(story, link.a) << "\n    "
                << sentence(story, link.b) << '\n';
    }
    for (const auto &[ends, isSame] : story.links.asKeyValueRange()) {
        const auto score = seen.ours.find(ends);
        const double found = score == seen.ours.end() ? 0 : score->second;
        if (found < sameFrom)
            out << "  missed " << figure(found) << (isSame ? " same" : " shares") << "\n    "
                << sentence(story, ends.first) << "\n    " << sentence(story, ends.second) << '\n';
    }
    for (const Place place : seen.comparison.onlyHere) {
        if (!story.onlyHere.contains({place.article, place.sentence}))
            out << "  not only here: " << sentence(story, place) << '\n';
    }
}
} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    QStringList arguments = QCoreApplication::arguments().mid(1);
    const bool showFaults = arguments.removeAll(u"--faults"_s) > 0;
    const QList<Story> stories =
        comparegold::stories(arguments.value(0, QStringLiteral(SYNOPTIC_SOURCE_DIR "/tests/compare/gold")));
    if (stories.isEmpty()) {
        out << "There are no stories.\n";
        return 1;
    }
    QList<Seen> all;
    for (const Story &story : stories)
        all.append(seen(story));
    if (showFaults) {
        for (const Seen &seen : std::as_const(all))
            faults(seen, out);
    }
    out << stories.size() << " stories\n";
    links(all, out);
    sync(all, out);
    onlyHere(all, out);
    verbatim(all, showFaults, out);
    figures(all, showFaults, out);
    return 0;
}
