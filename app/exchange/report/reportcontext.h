// SPDX-FileCopyrightText: 2026 The Synoptic developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/report/reportrecords.h"

#include <QJsonObject>

// What a template of one's own can name (exchange/report/template.h), as text without any markup:
//
//     title description study                    of the study; study is its UUID
//     articles   name title outlet author published url language version sha256 quotes notes
//     tags       path name colour description quotes       those that something has
//     untagged   quotes
//     events     name title when edtf conflict description tags quotes notes
//     notes      those on the study
//
//     a quote:   text place article title outlet published page open id state version start end tags colours notes
//                events claim
//     a note:    text author       (text is Markdown: {{{text}}})
//
// `page` leads to the words on their web page, `open` into the program, `id` is the block id; places count code points.
QJsonObject reportContext(const ReportRecords &records);
