// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How much of an article is found in saved web pages, and how fast: article-extraction-benchmark's 181 news pages with
// their true text, which are their publishers' and not part of this project. FOLDER/aeb/ground-truth.json holds
// {"ID": {"articleBody", "url"}}, FOLDER/aeb/html/ID.html.gz the pages (gzip is called for them). Shingles of four
// words, counted with repetition; tp, fp and fn of a page are divided by their sum, so that pages weigh the same.
// A third of the pages was kept from sight while the rules were made: those whose id begins, as a number of four hex
// digits, with a multiple of three. They are told apart. Days are compared with those in the pages' addresses, from
// which a time stamp in UTC may be a day off; where FOLDER/aeb/metadata.json is there ({"ID": {"title", "published"}}),
// titles and days with that.
//   extract_eval FOLDER [PREDICTIONS.json]

#include "exchange/atomicfile.h"
#include "exchange/html/pagedate.h"
#include "exchange/readarticle.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QProcess>
#include <QTextStream>

#include <algorithm>

namespace
{
using namespace Qt::StringLiterals;

QStringList words(const QString &text)
{
    QStringList found{QString()};
    for (const char32_t point : text.toUcs4()) {
        if (QChar::isLetterOrNumber(point) || point == U'_')
            found.last() += QChar::fromUcs4(point);
        else if (!found.last().isEmpty())
            found.append(QString());
    }
    if (found.last().isEmpty())
        found.removeLast();
    return found;
}

QMap<QString, int> shingles(const QString &text)
{
    constexpr qsizetype length = 4;
    const QStringList all = words(text);
    QMap<QString, int> counts;
    for (qsizetype i = 0; !all.isEmpty() && i < std::max<qsizetype>(1, all.size() - length + 1); ++i)
        ++counts[all.mid(i, length).join(u' ')];
    return counts;
}

struct Score {
    int pages = 0;
    double right = 0;
    double extra = 0;
    double missing = 0;

    void add(const QString &truth, const QString &found)
    {
        const QMap<QString, int> wanted = shingles(truth);
        const QMap<QString, int> got = shingles(found);
        int both = 0;
        int gotAll = 0;
        int wantedAll = 0;
        for (const auto &[shingle, count] : got.asKeyValueRange()) {
            both += std::min(count, wanted.value(shingle));
            gotAll += count;
        }
        for (const int count : wanted)
            wantedAll += count;
        const double sum = gotAll + wantedAll - both;
        ++pages;
        right += sum > 0 ? both / sum : 1;
        extra += sum > 0 ? (gotAll - both) / sum : 0;
        missing += sum > 0 ? (wantedAll - both) / sum : 0;
    }

    [[nodiscard]] double precision() const { return right / (right + extra); }
    [[nodiscard]] double recall() const { return right / (right + missing); }
    [[nodiscard]] double f1() const { return 2 * precision() * recall() / (precision() + recall()); }
};

// Of those that are known.
struct Share {
    int right = 0;
    int known = 0;

    void add(const QString &truth, const QString &found)
    {
        known += truth.isEmpty() ? 0 : 1;
        right += !truth.isEmpty() && truth == found ? 1 : 0;
    }
};

QJsonObject jsonFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QByteArray unpacked(const QString &path)
{
    QProcess gzip;
    gzip.start(u"gzip"_s, {u"-dc"_s, path});
    return gzip.waitForFinished() ? gzip.readAllStandardOutput() : QByteArray();
}

// As `synoptic extract` prints it.
QString articleText(const ArticleDraft &draft)
{
    QMap<qint64, Block> blocks;
    for (const Block &block : draft.blocks)
        blocks.insert(block.line, block);
    QString text;
    qint64 number = 0;
    for (const QString &line : draft.text.split(u'\n')) {
        const Block block = blocks.value(number++);
        if (!block.boilerplate && block.kind != BlockKind::Caption)
            text += line + u'\n';
    }
    return text;
}

bool isHeldOut(const QString &id)
{
    return id.first(4).toInt(nullptr, 16) % 3 == 0;
}

class Evaluation
{
public:
    Evaluation(const QString &folder, QTextStream &out) : m_folder(folder + u"/aeb/"_s), m_out(out) {}

    bool run()
    {
        const QJsonObject truth = jsonFile(m_folder + u"ground-truth.json"_s);
        m_metadata = jsonFile(m_folder + u"metadata.json"_s);
        for (auto page = truth.begin(); page != truth.end(); ++page)
            read(page.key(), page.value().toObject());
        if (!truth.isEmpty())
            report();
        return !truth.isEmpty();
    }

    [[nodiscard]] QByteArray predictions() const { return QJsonDocument(m_predictions).toJson(); }

private:
    void read(const QString &id, const QJsonObject &truth)
    {
        const QByteArray bytes = unpacked(m_folder + u"html/"_s + id + u".html.gz"_s);
        QElapsedTimer timer;
        timer.start();
        const Result<ArticleDraft> draft = readArticle(bytes, id);
        m_times.append(double(timer.nsecsElapsed()) / 1e6);
        const QString text = draft ? articleText(*draft) : QString();
        for (Score *score : {&m_all, isHeldOut(id) ? &m_heldOut : &m_seen})
            score->add(truth.value(u"articleBody").toString(), text);
        const Article article = draft ? draft->article : Article();
        m_addressDays.add(dayOfAddress(truth.value(u"url").toString()), article.published);
        const QJsonObject told = m_metadata.value(id).toObject();
        m_days.add(told.value(u"published").toString(), article.published);
        m_titles.add(told.value(u"title").toString(), article.title);
        m_predictions.insert(id, QJsonObject{{u"articleBody"_s, text},
                                             {u"title"_s, article.title},
                                             {u"author"_s, article.author},
                                             {u"published"_s, article.published}});
    }

    void print(const QString &name, const Score &score)
    {
        m_out << name.leftJustified(30) << "pages " << score.pages << "  precision "
              << QString::number(score.precision(), 'f', 4) << "  recall " << QString::number(score.recall(), 'f', 4)
              << "  F1 " << QString::number(score.f1(), 'f', 4) << '\n';
    }

    void print(const QString &name, const Share &share)
    {
        if (share.known > 0)
            m_out << name.leftJustified(30) << share.right << " of " << share.known << ", "
                  << QString::number(100.0 * share.right / share.known, 'f', 1) << " %\n";
    }

    void report()
    {
        print(u"all pages"_s, m_all);
        print(u"  seen"_s, m_seen);
        print(u"  kept from sight"_s, m_heldOut);
        m_out
            << "limits                        precision at least .940, F1 at least .960\n"
               "published by others (2026)    rs-trafilatura .970, go-trafilatura .960, trafilatura .958, newspaper4k "
               ".949,\n                              Readability.js .947, dom-distiller .927, all text .67\n";
        print(u"days (at least 95 %)"_s, m_days);
        print(u"days as in the address"_s, m_addressDays);
        print(u"titles (at least 90 %)"_s, m_titles);
        std::ranges::sort(m_times);
        m_out << "a page (at most 15 and 200 ms)  median " << QString::number(m_times.at(m_times.size() / 2), 'f', 1)
              << " ms, longest " << QString::number(m_times.last(), 'f', 1) << " ms\n";
    }

    QString m_folder;
    QTextStream &m_out;
    QJsonObject m_metadata;
    QJsonObject m_predictions;
    Score m_all;
    Score m_seen;
    Score m_heldOut;
    Share m_days;
    Share m_addressDays;
    Share m_titles;
    QList<double> m_times;
};
} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    const QStringList arguments = QCoreApplication::arguments();
    Evaluation evaluation(arguments.value(1), out);
    if (arguments.size() < 2 || !evaluation.run()) {
        out << "extract_eval FOLDER [PREDICTIONS.json]: FOLDER/aeb/ground-truth.json is missing\n";
        return 1;
    }
    if (arguments.size() > 2) {
        if (const Result<void> written = writeFileAtomically(arguments.at(2), evaluation.predictions()); !written) {
            out << describe(written.error()) << '\n';
            return 1;
        }
    }
    return 0;
}
