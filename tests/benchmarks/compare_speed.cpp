// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How fast articles are compared: processor time on one thread, the best of several runs; limits, which are
// without reading the texts, stand beside the figures. The bundled
// articles; then articles of invented words, which are as often used as words of a language are (Zipf): an article
// takes a part of its words from its story's own, and now and then a sentence from another article of its story.
//   compare_speed

#include "compare/compare.h"
#include "compare/jump.h"
#include "exchange/readarticle.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QTextStream>

#include <algorithm>
#include <ctime>
#include <random>

namespace
{
using namespace Qt::StringLiterals;

double milliseconds(const auto &work, int runs)
{
    double best = 1e9;
    for (int run = 0; run < runs; ++run) {
        const std::clock_t start = std::clock();
        work();
        best = std::min(best, 1000.0 * double(std::clock() - start) / CLOCKS_PER_SEC);
    }
    return best;
}

void print(QTextStream &out, const QString &what, double time, double limit)
{
    out << what.leftJustified(58) << QString::number(time, 'f', 2).rightJustified(9) << " ms";
    if (limit > 0)
        out << "   limit " << limit << (time <= limit ? "" : "   MISSED");
    out << '\n';
    out.flush();
}

QStringList bundledArticles()
{
    QStringList texts;
    QDirIterator files(u":/corpus"_s, {u"*.md"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString name = files.next();
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        if (const Result<ArticleDraft> draft = readArticle(file.readAll(), name))
            texts.append(draft->text);
    }
    return texts;
}

// Articles of stories, in a language that looks like English.
class Writer
{
public:
    explicit Writer(unsigned seed) : m_random(seed)
    {
        constexpr int words = 30'000;
        double sum = 0;
        for (int rank = 1; rank <= words; ++rank) {
            m_words.append(word());
            sum += 1.0 / (rank + 60); // words of grammar, which lead the list, come from their own
            m_sums.push_back(sum);
        }
    }

    QStringList story(int articles, int words)
    {
        QStringList own;
        for (int i = 0; i < 150; ++i)
            own.append(m_words[int(m_random() % size_t(m_words.size()))]);
        QStringList told;
        QStringList texts;
        for (int i = 0; i < articles; ++i) {
            QStringList sentences;
            for (int count = 0; count < words;) {
                constexpr unsigned copied = 12; // of a hundred
                const bool isCopy = !told.isEmpty() && m_random() % 100 < copied;
                const QString text = isCopy ? told[int(m_random() % size_t(told.size()))] : sentence(own);
                sentences.append(text);
                told.append(text);
                count += int(text.count(u' ')) + 1;
            }
            texts.append(sentences.join(u'\n'));
        }
        return texts;
    }

private:
    QString word()
    {
        constexpr QStringView consonants = u"bcdfglmnprstvbrstplnt";
        constexpr QStringView vowels = u"aeiou";
        QString made;
        const auto syllables = 2 + m_random() % 3;
        for (size_t i = 0; i < syllables; ++i) {
            made += consonants[qsizetype(m_random() % size_t(consonants.size()))];
            made += vowels[qsizetype(m_random() % size_t(vowels.size()))];
        }
        return made + consonants[qsizetype(m_random() % size_t(consonants.size()))];
    }

    QString common()
    {
        std::uniform_real_distribution<double> place(0, m_sums.back());
        return m_words[std::ranges::lower_bound(m_sums, place(m_random)) - m_sums.begin()];
    }

    QString sentence(const QStringList &own)
    {
        static const QStringList grammar =
            u"the of and to in a is that for it as was with be by on not he his but"_s.split(u' ');
        QStringList words{u"The"_s};
        const auto count = 14 + m_random() % 16;
        for (size_t i = 0; i < count; ++i) {
            const auto kind = m_random() % 100;
            words.append(kind < 45   ? grammar[int(m_random() % size_t(grammar.size()))]
                         : kind < 60 ? own[int(m_random() % size_t(own.size()))]
                                     : common());
        }
        return words.join(u' ') + u'.';
    }

    std::mt19937 m_random;
    QStringList m_words;
    std::vector<double> m_sums;
};

QList<SharedReading> readings(const QStringList &texts)
{
    QList<SharedReading> made;
    for (const QString &text : texts)
        made.append(readForComparison(text));
    return made;
}

void bundled(QTextStream &out)
{
    const QStringList texts = bundledArticles();
    print(out, u"%1 bundled articles, with reading"_s.arg(texts.size()),
          milliseconds([&] { compare(readings(texts)); }, 20), 0);
    const QList<SharedReading> read = readings(texts);
    print(out, u"  without reading"_s, milliseconds([&] { compare(read); }, 20), 10);
}

void longArticles(QTextStream &out)
{
    const QStringList texts = Writer(1).story(20, 5000);
    print(out, u"20 articles of 5,000 words, with reading"_s, milliseconds([&] { compare(readings(texts)); }, 3), 0);
    const QList<SharedReading> read = readings(texts);
    print(out, u"  without reading"_s, milliseconds([&] { compare(read); }, 3), 500);
    const Comparison comparison = compare(read);
    const auto jumps = [&] {
        for (int article = 1; article < 5; ++article)
            jumpTo(comparison, {.article = 0, .sentence = 100}, article);
    };
    print(out, u"a jump of four panes decided"_s, milliseconds(jumps, 20), 1);
    double worst = 0;
    for (int sentence = 0; sentence < int(comparison.articles[0].sentences.size()); ++sentence) {
        worst = std::max(worst, milliseconds(
                                    [&] {
                                        for (int article = 1; article < 5; ++article)
                                            jumpTo(comparison, {.article = 0, .sentence = sentence}, article);
                                    },
                                    3));
    }
    print(out, u"  from the sentence where it takes longest"_s, worst, 1);
    out << "  " << comparison.links.size() << " links, " << comparison.units.size() << " units, "
        << comparison.runs.size() << " word runs\n";
}

void library(QTextStream &out)
{
    constexpr int stories = 200;
    Writer writer(2);
    QStringList texts;
    for (int i = 0; i < stories; ++i)
        texts += writer.story(5, 570);
    QList<SharedReading> read;
    print(out, u"reading 1,000 articles of 570 words"_s, milliseconds([&] { read = readings(texts); }, 1), 0);
    Comparer comparer;
    qsizetype links = 0;
    const auto addAll = [&] {
        comparer = Comparer();
        links = 0;
        for (const SharedReading &reading : std::as_const(read))
            links += comparer.add(reading).links.size();
    };
    print(out, u"1,000 articles of 570 words, all pairs"_s, milliseconds(addAll, 3), 600);
    double all = 0;
    double worst = 0;
    constexpr int added = 20;
    const QStringList more = writer.story(added, 570);
    for (const QString &text : more) {
        const SharedReading reading = readForComparison(text);
        const double time = milliseconds([&] { comparer.add(reading); }, 1);
        all += time;
        worst = std::max(worst, time);
    }
    print(out, u"one article more, the mean of 20"_s, all / added, 5);
    print(out, u"  the slowest"_s, worst, 0);
    print(out, u"  reading it"_s, milliseconds([&] { readForComparison(more.first()); }, 5), 0);
    out << "  " << links << " links\n";
}
} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    bundled(out);
    longArticles(out);
    library(out);
    return 0;
}
